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
/** Pixels of scrolling after which other lanes are drawn. */
const SCROLL_STEP = 48;

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

  private readonly observer = new ResizeObserver(() => this.take());

  constructor(
    private readonly host: SizedHost,
    private readonly measure: TextMeasure,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observe();
    void document.fonts.ready.then(() => {
      this.measure.forget();
      this.fonts += 1;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  hostUpdated(): void {
    this.observe();
  }

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

  private observe(): void {
    for (const part of [this.host, this.host.body, this.host.plot, this.host.strip]) {
      if (part) {
        this.observer.observe(part);
      }
    }
  }

  private take(): void {
    const { host } = this;
    this.compact = host.clientWidth < COMPACT_BELOW;
    this.tall = host.clientHeight >= TALL_FROM;
    this.width = (host.plot ?? host.strip)?.clientWidth ?? 0;
    this.height = host.body?.clientHeight ?? 0;
    this.measure.use(getComputedStyle(host).fontFamily);
    host.requestUpdate();
  }
}
