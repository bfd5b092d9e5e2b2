import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardController } from './card-controller.js';
import type { FocusController } from './focus-controller.js';
import type { FoldsController } from './folds-controller.js';
import type { ViewportController } from './viewport-controller.js';

export interface PointedHost extends ReactiveControllerHost {
  readonly compact: boolean;
  select(id: number | null): void;
  open(id: number): void;
}

/** What clicks and the pointer's rest do; the buttons say in their data what they stand for. */
export class PointingController implements ReactiveController {
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

  readonly handleClick = (event: Event): void => {
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
    if (target && item && event.pointerType === 'mouse' && !this.host.compact) {
      this.card.showSoon(item, target);
    } else {
      this.card.hide();
    }
  };
}
