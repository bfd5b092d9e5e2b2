import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardController } from './card-controller.js';
import { cellAt, summaryOf } from './cell-summary.js';
import type { Draughtsman, Drawing } from './drawing.js';
import type { FocusController } from './focus-controller.js';
import type { FoldsController } from './folds-controller.js';
import type { Cell } from './heat.js';
import type { LaneLayout } from './layout.js';
import { alongAxis } from './time-scale.js';
import type { ViewportController } from './viewport-controller.js';

export interface PointedHost extends ReactiveControllerHost {
  readonly compact: boolean;
  readonly mirrored: boolean;
  readonly plot: HTMLElement | undefined;
  readonly drawing: Drawing | null;
  readonly drawer: Draughtsman;
  select(id: number | null): void;
  open(id: number): void;
}

/** What clicks and the pointer's rest do; the buttons say in their data what they stand for. */
export class PointingController implements ReactiveController {
  private cell: Cell | null = null;

  constructor(
    private readonly host: PointedHost,
    private readonly viewport: ViewportController,
    private readonly folds: FoldsController,
    private readonly focusing: FocusController,
    private readonly card: CardController,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.card.hide();
  }

  readonly handleClick = (event: MouseEvent): void => {
    const { id, from, to, key, fold, lane } = (event.target as Element).closest('button')?.dataset ?? {};
    if (fold !== undefined) {
      this.folds.toggleRun(fold);
    } else if (lane !== undefined) {
      this.folds.toggleLane(lane);
    } else if (id !== undefined) {
      if (this.host.compact) {
        this.host.open(Number(id));
      } else {
        this.host.select(Number(id));
      }
    } else if (from !== undefined && to !== undefined) {
      this.viewport.zoomInto({ start: Number(from), end: Number(to) });
    } else if (key !== undefined) {
      this.focusing.openCell();
    } else {
      const found = this.cellUnder(event);
      if (found) {
        this.viewport.zoomInto(found.cell.span);
      }
    }
  };

  readonly handleDoubleClick = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    if (id !== undefined) {
      this.host.open(Number(id));
    }
  };

  readonly handleHover = (event: PointerEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-id]');
    const item = target && this.focusing.itemOf(target.dataset.key ?? '');
    this.cell = null;
    if (target && item && event.pointerType === 'mouse' && !this.host.compact) {
      this.card.showSoon(item, target.getBoundingClientRect());
    } else {
      this.card.hide();
    }
  };

  /** The card of the cell under the pointer; it stays while the pointer is over the same one. */
  readonly handleMove = (event: PointerEvent): void => {
    const found = event.pointerType === 'mouse' && event.buttons === 0 ? this.cellUnder(event) : null;
    if (found === null || found.cell === this.cell) {
      return;
    }
    this.cell = found.cell;
    const { drawing, drawer } = this.host;
    if (drawing) {
      this.card.showSoon(summaryOf(found.lane, found.cell, drawing, drawer), new DOMRect(event.clientX, event.clientY));
    }
  };

  private cellUnder(event: MouseEvent): { lane: LaneLayout; cell: Cell } | null {
    const { drawing, plot, mirrored } = this.host;
    const onButton = (event.target as Element).closest('button') !== null;
    if (!drawing?.layout.heat || !plot || onButton || !event.composedPath().includes(plot)) {
      return null;
    }
    const edges = plot.getBoundingClientRect();
    return cellAt(drawing.layout, alongAxis(event.clientX, edges, mirrored), event.clientY - edges.top);
  }
}
