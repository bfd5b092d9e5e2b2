import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextMeasure } from './text-measure.js';

/** The parts of the element whose sizes matter. */
export interface SizedHost extends ReactiveControllerHost, HTMLElement {
  readonly body: HTMLElement | undefined;
  readonly plot: HTMLElement | undefined;
  readonly strip: HTMLElement | undefined;
}

/** Narrower than this, the timeline is a list. */
const COMPACT_BELOW = 640;
/** Lower than this, the legend gives way to the lanes. */
const TALL_FROM = 480;
/** Pixels beside the plot before anything is drawn: the heads of the lanes, or the padding of the list. */
const BESIDE_PLOT = 140;
const BESIDE_LIST = 32;
/** Pixels of scrolling after which other lanes are drawn. */
export const SCROLL_STEP = 48;

/** How much room there is, in pixels, and how far the lanes are scrolled; fonts that arrive count as a change of size. */
export class SizeController implements ReactiveController {
  /** Width of the plot. */
  width = 0;
  /** Height of the frame of the lanes. */
  height = 0;
  compact = false;
  /** Whether there is room for a legend. */
  tall = false;
  /** Pixels of the lanes above the frame, in steps. */
  scrolled = 0;
  /** Grows when texts are to be measured anew. */
  fonts = 0;

  private readonly observer = new ResizeObserver(() => {
    if (this.take()) {
      this.host.requestUpdate();
    }
  });
  private observed = new WeakSet<Element>();

  constructor(
    private readonly host: SizedHost,
    private readonly measure: TextMeasure,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.takeFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.takeFonts);
    this.observer.disconnect();
    this.observed = new WeakSet();
  }

  /** The room there will be is known before the first drawing, so that its answer can be asked for at once. */
  hostUpdate(): void {
    if (this.width === 0) {
      this.take();
    }
  }

  hostUpdated(): void {
    for (const part of [this.host, this.host.body, this.host.plot, this.host.strip]) {
      if (part && !this.observed.has(part)) {
        this.observed.add(part);
        this.observer.observe(part);
      }
    }
  }

  private readonly takeFonts = (): void => {
    this.measure.forget();
    this.fonts += 1;
    this.host.requestUpdate();
  };

  readonly handleScroll = (): void => {
    const scrolled = Math.round((this.host.body?.scrollTop ?? 0) / SCROLL_STEP) * SCROLL_STEP;
    if (scrolled !== this.scrolled) {
      this.scrolled = scrolled;
      this.host.requestUpdate();
    }
  };

  /** Scrolls the lanes as little as is needed to bring a stretch of them into the frame. */
  reveal(top: number, height: number): void {
    const { body } = this.host;
    if (body) {
      const least = top + height - body.clientHeight;
      body.scrollTop = Math.min(top, Math.max(least, body.scrollTop));
      this.handleScroll();
    }
  }

  /** Tells whether anything has another size. */
  private take(): boolean {
    const { host, compact, tall, width, height } = this;
    this.compact = host.clientWidth < COMPACT_BELOW;
    this.tall = host.clientHeight >= TALL_FROM;
    this.width = (host.plot ?? host.strip)?.clientWidth ?? this.expectedWidth();
    this.height = host.body?.clientHeight ?? 0;
    const otherFont = this.measure.use(getComputedStyle(host).fontFamily);
    return (
      otherFont || compact !== this.compact || tall !== this.tall || width !== this.width || height !== this.height
    );
  }

  private expectedWidth(): number {
    return Math.max(0, this.host.clientWidth - (this.compact ? BESIDE_LIST : BESIDE_PLOT));
  }
}
