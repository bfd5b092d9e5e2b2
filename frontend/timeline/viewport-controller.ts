import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BrushTarget } from './brush-controller.js';
import { dayOf, localToday } from './days.js';
import { overviewScale } from './density.js';
import type { Preset } from './keyboard.js';
import type { WindowAnswer } from './model.js';
import { MotionController } from './motion-controller.js';
import type { PanZoomTarget } from './pan-zoom-controller.js';
import { REST } from './window-controller.js';
import { centredOn, centreOf, lengthOf, panned, type Span, spanOf, TimeScale, windowOf, zoomed } from './time-scale.js';

/** The element as far as its window is concerned. */
export interface ViewportHost extends ReactiveControllerHost {
  from: string;
  to: string;
  readonly mirrored: boolean;
  /** Width of the plot in pixels. */
  readonly width: number;
  readonly lanesOverflow: boolean;
  readonly answer: WindowAnswer | null;
  readonly frame: HTMLElement | undefined;
  /** The parts that are shifted while a drag lasts. */
  readonly layers: Iterable<HTMLElement>;
  /** The window was moved by a person. */
  windowMoved(): void;
}

const DEFAULT_PAST = 300;
const DEFAULT_AHEAD = 160;
const PRESET_DAYS: Readonly<Record<'month' | 'year', number>> = { month: 31, year: 366 };
/** Share of the screen after which a drag draws anew. */
const FARTHEST_SHIFT = 0.85;

/** The visible window and everything that moves it. */
export class ViewportController implements ReactiveController, PanZoomTarget, BrushTarget {
  /** To fractions of a day; the host's `from` and `to` are the days that hold it. */
  shown: Span = { start: localToday() - DEFAULT_PAST, end: localToday() + DEFAULT_AHEAD };
  /** The preset that the window still has. */
  preset: Preset | null = null;

  private shifted = 0;
  /** When the window was moved last, by the clock of the page, and whether it was moved shortly before that. */
  private movedAt = -Infinity;
  private movedBefore = false;
  private readonly motion: MotionController;

  constructor(private readonly host: ViewportHost) {
    host.addController(this);
    this.motion = new MotionController(host, (span) => this.put(span));
  }

  /** Takes over days that the page has set, unless they are those already in sight. */
  hostUpdate(): void {
    const { from, to } = this.host;
    const own = windowOf(this.shown);
    if (from === '' || to === '') {
      this.host.from = own.from;
      this.host.to = own.to;
    } else if (from !== own.from || to !== own.to) {
      const wanted = spanOf({ from, to });
      if (wanted.end > wanted.start) {
        this.motion.stop();
        this.shown = wanted;
        this.preset = null;
      }
    }
  }

  get mirrored(): boolean {
    return this.host.mirrored;
  }

  get lanesOverflow(): boolean {
    return this.host.lanesOverflow;
  }

  /** The window that will be shown when what moves has come to its end. */
  get heading(): Span {
    return this.motion.target ?? this.shown;
  }

  /** Whether the window goes on moving: one step of the wheel is over at once, several are not. */
  get restless(): boolean {
    return this.motion.target !== null || (this.movedBefore && performance.now() - this.movedAt < REST);
  }

  get scale(): TimeScale {
    return new TimeScale(this.shown, this.host.width);
  }

  get overviewScale(): TimeScale {
    return overviewScale(this.host.answer?.overview ?? null, this.shown, this.host.width);
  }

  show(span: Span, animated = false): void {
    this.preset = null;
    this.go(span, animated);
  }

  shift(pixels: number): void {
    this.motion.stop();
    this.preset = null;
    this.shifted += pixels;
    this.host.frame?.classList.add('moving');
    this.moveLayers();
    if (Math.abs(this.shifted) > this.host.width * FARTHEST_SHIFT) {
      this.settle();
    }
  }

  settle(): void {
    if (this.shifted === 0) {
      return;
    }
    const days = -this.shifted / this.scale.pixelsPerDay;
    this.shifted = 0;
    this.host.frame?.classList.remove('moving');
    this.moveLayers();
    this.put(panned(this.shown, days));
  }

  zoomAt(factor: number, pixel: number): void {
    this.show(zoomed(this.shown, factor, this.scale.dayAt(pixel)));
  }

  zoomAround(factor: number, day: number): void {
    this.show(zoomed(this.shown, factor, day), true);
  }

  /** Zooms to a span with a little room beside it. */
  zoomInto(span: Span): void {
    this.show(zoomed(span, 1.15, centreOf(span)), true);
  }

  panBy(share: number): void {
    this.show(panned(this.shown, share * lengthOf(this.shown)), true);
  }

  goToToday(): void {
    const { answer } = this.host;
    const today = answer ? dayOf(answer.today) : localToday();
    this.show(centredOn(today + 0.5, lengthOf(this.shown)), true);
  }

  /** Brings a stretch of time to the centre; the window grows where it is shorter. */
  goTo(span: Span): void {
    this.show(centredOn(centreOf(span), Math.max(lengthOf(this.shown), 1.1 * lengthOf(span))), true);
  }

  choosePreset(preset: Preset): void {
    if (preset === 'all') {
      this.showAll();
    } else {
      this.go(centredOn(centreOf(this.shown), PRESET_DAYS[preset]), true);
    }
    this.preset = preset;
    this.host.requestUpdate();
  }

  /** Shows every dated event of the filter. */
  showAll(): void {
    const extent = this.host.answer?.extent;
    if (extent?.from && extent.to) {
      const all = { start: dayOf(extent.from), end: dayOf(extent.to) + 1 };
      this.show(zoomed(all, 1.06, centreOf(all)), true);
    }
  }

  /** An answer that arrives during a drag is drawn where the drag has come to. */
  hostUpdated(): void {
    if (this.shifted !== 0) {
      this.moveLayers();
    }
  }

  /** Every layer by itself: a property that all of them inherit would make the browser go through all nodes. */
  private moveLayers(): void {
    const transform = this.shifted === 0 ? '' : `translateX(${this.mirrored ? -this.shifted : this.shifted}px)`;
    for (const layer of this.host.layers) {
      layer.style.transform = transform;
    }
  }

  private go(span: Span, animated: boolean): void {
    if (animated) {
      this.motion.glide(this.shown, span);
    } else {
      this.motion.stop();
      this.put(span);
    }
  }

  private put(span: Span): void {
    if (this.motion.target === null) {
      const now = performance.now();
      this.movedBefore = now - this.movedAt < REST;
      this.movedAt = now;
    }
    this.shown = span;
    const days = windowOf(span);
    this.host.from = days.from;
    this.host.to = days.to;
    this.host.windowMoved();
    this.host.requestUpdate();
  }
}
