import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContextBand } from './context-bands.js';
import type { Draughtsman, Drawing, DrawingInput } from './drawing.js';
import type { FocusController } from './focus-controller.js';
import type { FoldsController } from './folds-controller.js';
import type { ListController } from './list-controller.js';
import type { SizeController } from './size-controller.js';
import type { ViewportController } from './viewport-controller.js';
import { TimeScale } from './time-scale.js';
import type { WindowController } from './window-controller.js';

/** What a person or the page has chosen to see besides the window. */
export interface DrawnHost extends ReactiveControllerHost {
  readonly drawer: Draughtsman;
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

/** Milliseconds after which a hasty drawing is completed if no answer has come by then. */
const COMPLETED_AFTER = 60;

/**
 * Draws what is held of the visible window, and keeps the drawing until something it was made of is another. The first
 * drawing at a new scale is a hasty one, so that it stands as soon as can be.
 */
export class DrawingController implements ReactiveController {
  present: Drawing | null = null;
  private madeOf: readonly unknown[] = [];
  private completing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: DrawnHost,
    private readonly parts: Parts,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.completing);
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

  private take(input: Omit<DrawingInput, 'previous' | 'hasty'>): void {
    const { drawer } = this.host;
    const { answers, ...rest } = input;
    const { present } = this;
    const madeOf = [drawer, answers.exact, answers.around, ...Object.values(rest)];
    if (present && !present.hasty && madeOf.every((part, index) => part === this.madeOf[index])) {
      return;
    }
    clearTimeout(this.completing);
    const scale = new TimeScale(input.span, input.width);
    const hasty = present !== null && present.scale.pixelsPerDay !== scale.pixelsPerDay;
    this.present = drawer.draw({ ...input, hasty, previous: present?.layout ?? null });
    this.madeOf = madeOf;
    this.parts.focusing.follow(this.present);
    if (hasty) {
      this.completing = setTimeout(() => this.host.requestUpdate(), COMPLETED_AFTER);
    }
  }
}
