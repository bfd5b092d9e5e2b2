import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draughtsman, Drawing } from './drawing.js';
import type { CardController } from './card-controller.js';
import { ZOOM_STEP } from './tools-view.js';
import { type Command, commandOf, entry, find, moved, nearest } from './keyboard.js';
import { fill } from './labels.js';
import type { Cell } from './heat.js';
import { summaryOf } from './cell-summary.js';
import { type Target, targetsInList, targetsOf } from './focus-targets.js';
import { spokenCell } from './lane-view.js';
import type { LaneLayout } from './layout.js';
import type { TimelineItem } from './model.js';
import type { SpineEntry } from './spine.js';
import { centreOf } from './time-scale.js';
import type { ViewportController } from './viewport-controller.js';

export interface FocusHost extends ReactiveControllerHost {
  readonly mirrored: boolean;
  readonly drawing: Drawing | null;
  readonly drawer: Draughtsman;
  readonly renderRoot: ParentNode;
  readonly selected: number | null;
  select(id: number | null): void;
  open(id: number): void;
  toggleLane(key: string): void;
  /** Scrolls a lane into the frame. */
  reveal(lane: LaneLayout): void;
  focusFrame(): void;
  /** Asks for a date to go to. */
  askForDate(): void;
}

const PAN_SHARE = 1 / 3;
const PAGE_SHARE = 0.9;

/** The one tab stop of the lanes, and what the keys do from there. */
export class FocusController implements ReactiveController {
  /** Key of the item or cell that the Tab key reaches. */
  current: string | null = null;
  spoken = '';
  cell: { key: string; lane: LaneLayout; cell: Cell; spoken: string } | null = null;

  private targets: Target[][] = [];
  private hadFocus = false;

  constructor(
    private readonly host: FocusHost,
    private readonly viewport: ViewportController,
    private readonly card: CardController,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.hadFocus = this.focusedElement !== null;
  }

  /** Who used the keyboard goes on at the nearest stop when a new drawing took the one with the focus away or out of sight. */
  hostUpdated(): void {
    const key = this.focusedElement?.dataset.key;
    const gone = this.focusedElement === null || (key !== undefined && !this.target(key));
    if (this.hadFocus && gone) {
      this.resume();
    }
  }

  /** Puts the focus where the keyboard was, or on the frame where that is no longer drawn. */
  resume(): void {
    const element = this.elementOf(this.current);
    if (element) {
      element.focus({ preventScroll: true });
    } else {
      this.host.focusFrame();
    }
  }

  /** Takes over a new drawing: the stop that is gone gives way to the selected item, or to the one nearest to the centre. */
  follow(drawing: Drawing): void {
    this.take(
      drawing.layout.lanes.map((lane) => targetsOf(lane, drawing.layout.heat, drawing.scale.width)),
      drawing.scale.width / 2,
    );
  }

  /** Takes over the narrow list: every item is a row of its own, so that up and down walk through them. */
  followList(entries: readonly SpineEntry[]): void {
    this.take(targetsInList(entries), 0);
  }

  private take(targets: Target[][], centre: number): void {
    this.targets = targets;
    if (!find(this.targets, this.current)) {
      const chosen = this.targets
        .flat()
        .find((target) => target.item !== null && target.item.id === this.host.selected);
      this.current = (chosen ?? entry(this.targets, centre))?.key ?? null;
    }
    this.cell = this.cellOf(this.target(this.current));
  }

  itemOf(key: string): TimelineItem | null {
    return this.target(key)?.item ?? null;
  }

  openCell(): void {
    if (this.cell) {
      this.viewport.zoomInto(this.cell.cell.span);
    }
  }

  readonly handleKey = (event: KeyboardEvent): void => {
    const command = commandOf(event, this.host.mirrored);
    const origin = event.target as HTMLElement;
    if (!command || (command.kind === 'open' && origin.dataset.key === undefined)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.obey(command);
  };

  readonly handleFocus = (event: FocusEvent): void => {
    const element = event.target as HTMLElement;
    const target = this.target(element.dataset.key ?? null);
    if (!target) {
      return;
    }
    this.current = target.key;
    this.cell = this.cellOf(target);
    this.speak(target);
    if (element.matches(':focus-visible')) {
      this.showCard(target, element.getBoundingClientRect());
    }
    this.host.requestUpdate();
  };

  private showCard({ lane, item, cell }: Target, box: DOMRectReadOnly): void {
    const { drawing, drawer } = this.host;
    if (lane && item) {
      this.card.show(item, box);
    } else if (lane && cell && drawing) {
      this.card.show(summaryOf(lane, cell, drawing, drawer), box);
    }
  }

  private obey(command: Command): void {
    const target = this.target(this.current);
    switch (command.kind) {
      case 'zoom':
        this.viewport.zoomAround(command.towards === 1 ? 1 / ZOOM_STEP : ZOOM_STEP, this.dayOf(target));
        break;
      case 'pan':
        this.viewport.panBy(command.towards * PAN_SHARE);
        break;
      case 'page':
        this.viewport.panBy(command.towards * PAGE_SHARE);
        break;
      case 'today':
        this.viewport.goToToday();
        break;
      case 'goto':
        this.host.askForDate();
        break;
      case 'preset':
        this.viewport.choosePreset(command.preset);
        break;
      case 'open':
        if (target?.cell) {
          this.openCell();
        } else if (target?.lane?.folded) {
          this.fold(target.lane);
        } else if (target?.item) {
          this.host.open(target.item.id);
        }
        break;
      case 'fold':
        if (target?.lane && this.hasFocus()) {
          this.fold(target.lane);
        }
        break;
      case 'leave':
        this.card.hide();
        this.host.select(null);
        this.host.focusFrame();
        break;
      default:
        void this.go(this.hasFocus() || command.kind === 'edge' ? this.next(command) : target);
    }
  }

  /** Folds or opens a lane; the focus stays in it. */
  private fold({ lane, folded }: LaneLayout): void {
    this.host.toggleLane(lane.key);
    void this.host.updateComplete.then(() => {
      const inside = this.targets.find((row) => row[0]?.lane?.lane.key === lane.key) ?? [];
      const x = (this.host.drawing?.scale.width ?? 0) / 2;
      void this.go(this.target((folded ? nearest(inside, x) : inside[0])?.key ?? null));
    });
  }

  private next(command: Command): Target | null {
    const centre = (this.host.drawing?.scale.width ?? 0) / 2;
    return this.target(moved(this.targets, this.current, command, centre)?.key ?? null);
  }

  private async go(target: Target | null): Promise<void> {
    if (!target) {
      return;
    }
    this.current = target.key;
    this.cell = this.cellOf(target);
    if (target.lane) {
      this.host.reveal(target.lane);
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    const element = this.elementOf(target.key);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private hasFocus(): boolean {
    return this.focusedElement?.dataset.key !== undefined;
  }

  /** What has the focus inside of the lanes or the list. */
  private get focusedElement(): HTMLElement | null {
    const active = (this.host.renderRoot as ShadowRoot).activeElement;
    return active?.closest<HTMLElement>('.body button') ?? null;
  }

  private elementOf(key: string | null): HTMLElement | null {
    return key === null ? null : this.host.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  private speak(target: Target): void {
    const { labels, locale } = this.host.drawer;
    const row = this.targets.find((candidates) => candidates.includes(target)) ?? [];
    const number = new Intl.NumberFormat(locale);
    if (target.lane === null) {
      this.spoken = target.item?.spoken ?? '';
      return;
    }
    if (target.lane.folded) {
      this.spoken = '';
      return;
    }
    this.spoken = target.item
      ? fill(labels.position, {
          item: target.item.spoken,
          lane: target.lane.lane.label,
          k: number.format(row.indexOf(target) + 1),
          n: number.format(row.length),
        })
      : (this.cell?.spoken ?? '');
  }

  private cellOf(target: Target | null): { key: string; lane: LaneLayout; cell: Cell; spoken: string } | null {
    if (!target?.cell || !target.lane) {
      return null;
    }
    const { labels, locale, dates } = this.host.drawer;
    const period = dates.period(target.cell.span);
    return {
      key: target.key,
      lane: target.lane,
      cell: target.cell,
      spoken: spokenCell(target.lane, target.cell, period, labels, locale),
    };
  }

  private dayOf(target: Target | null): number {
    const drawing = this.host.drawing;
    const inSight = target && drawing && target.x >= 0 && target.x <= drawing.scale.width;
    return inSight && this.hasFocus() ? drawing.scale.dayAt(target.x) : centreOf(this.viewport.shown);
  }

  private target(key: string | null): Target | null {
    const place = find(this.targets, key);
    return place ? (this.targets[place.lane]?.[place.index] ?? null) : null;
  }
}
