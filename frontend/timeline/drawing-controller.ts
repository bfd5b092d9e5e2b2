import type { ReactiveController } from 'lit';
import type { ContextBand } from './context-bands.js';
import type { Drawing, DrawingInput } from './drawing.js';
import type { FocusController } from './focus-controller.js';
import type { FoldsController } from './folds-controller.js';
import type { ListController } from './list-controller.js';
import { SCROLL_STEP, type SizeController } from './size-controller.js';
import { StretchController, type StretchedHost } from './stretch-controller.js';
import type { Span } from './time-scale.js';
import type { ViewportController } from './viewport-controller.js';
import type { WindowController } from './window-controller.js';

/** What a person or the page has chosen to see besides the window. */
export interface DrawnHost extends StretchedHost {
  readonly hijri: boolean;
  readonly selected: number | null;
  /** The bands of the page's own and the names of those to reckon, as far as they are shown. */
  readonly shownBands: { readonly bands: readonly ContextBand[]; readonly reckoned: string };
}

/** Where the parts of a drawing come from, and who follows it. */
interface Parts {
  readonly windows: WindowController;
  readonly viewport: ViewportController;
  readonly sizes: SizeController;
  readonly folds: FoldsController;
  readonly focusing: FocusController;
  readonly entries: ListController;
}

/** Milliseconds after which what is held is drawn for the window that is shown, if no answer has come by then. */
const DRAWN_AFTER = 250;
/** The number of lanes that may come into sight is counted in steps, so that a little scrolling needs no other answer. */
const LANES_STEP = 16;

/**
 * Draws what is held of the visible window, and keeps the drawing until something it was made of is another. While only
 * the window is another, the drawing is stretched to it; it is made anew when the answer has come and the window rests.
 */
export class DrawingController implements ReactiveController {
  present: Drawing | null = null;
  /** How many lanes may be in sight, the first ones; never fewer than before. */
  lanes = LANES_STEP;

  /** What the present drawing was made of besides the window and its answers, and these answers. */
  private ground: readonly unknown[] = [];
  private held: readonly unknown[] = [];
  private overdue = false;
  private due: ReturnType<typeof setTimeout> | undefined;
  private readonly stretching: StretchController;

  constructor(
    private readonly host: DrawnHost,
    private readonly parts: Parts,
  ) {
    this.stretching = new StretchController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.due);
  }

  /** Gives up the drawing and with it the memory of rows and sides. */
  forget(): void {
    this.present = null;
  }

  /** Draws lanes, or on a narrow screen the list, as soon as there is an answer and room. */
  draw(): void {
    const { windows, viewport, sizes, folds, focusing, entries } = this.parts;
    const { answers } = windows;
    if (!answers || sizes.width === 0) {
      return;
    }
    if (sizes.compact) {
      this.forget();
      focusing.followList(entries.take(answers.exact, viewport.shown, folds.openRuns));
      return;
    }
    const { hijri, selected, shownBands } = this.host;
    const { width, height, scrolled, fonts } = sizes;
    const span = viewport.shown;
    const folded = folds.lanes;
    this.take({ answers, span, width, height, scrolled, fonts, folded, hijri, selected, ...shownBands });
  }

  private take(input: Omit<DrawingInput, 'previous'>): void {
    const { drawer } = this.host;
    const { answers, span, ...rest } = input;
    const held = [answers.exact, answers.around];
    const ground = [drawer, ...Object.values(rest)];
    const sameGround = this.present !== null && same(ground, this.ground);
    if (sameGround && !this.overdue && same(held, this.held) && span === this.present?.scale.span) {
      return;
    }
    if (sameGround && this.mayWait(held) && this.stretch(span)) {
      return;
    }
    clearTimeout(this.due);
    this.overdue = false;
    this.stretching.end();
    this.present = drawer.draw({ ...input, previous: this.present });
    this.ground = ground;
    this.held = held;
    this.parts.focusing.follow(this.present);
    this.reach(this.present);
    afterNextPaint(this.present.partial ? this.drawAnew : () => this.stretching.prepare());
  }

  private readonly drawAnew = (): void => {
    this.overdue = true;
    this.host.requestUpdate();
  };

  private mayWait(held: readonly unknown[]): boolean {
    return !this.overdue && (same(held, this.held) || this.parts.viewport.restless);
  }

  private stretch(span: Span): boolean {
    if (span === this.stretching.shown) {
      return true;
    }
    if (!this.present || !this.stretching.show(this.present, span, this.sight)) {
      return false;
    }
    clearTimeout(this.due);
    this.due = setTimeout(this.drawAnew, DRAWN_AFTER);
    return true;
  }

  /** Pixels of the lanes that are in sight until they are drawn for another place of the scroll bar. */
  private get sight(): Span {
    const { scrolled, height } = this.parts.sizes;
    return { start: scrolled - SCROLL_STEP, end: scrolled + height + SCROLL_STEP };
  }

  private reach({ layout }: Drawing): void {
    const drawn = layout.lanes.findLastIndex((lane) => lane.drawn) + 1;
    const lanes = Math.ceil(drawn / LANES_STEP) * LANES_STEP;
    if (lanes > this.lanes) {
      this.lanes = lanes;
      this.host.requestUpdate();
    }
  }
}

/** In the frame after the one that shows what has just been drawn. */
function afterNextPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)));
}

function same(parts: readonly unknown[], others: readonly unknown[]): boolean {
  return parts.every((part, index) => part === others[index]);
}
