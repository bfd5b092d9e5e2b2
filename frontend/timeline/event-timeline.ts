import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BrushController, type BrushHost } from './brush-controller.js';
import { card, type CardPlace } from './card-view.js';
import { dayOf } from './days.js';
import { overviewScale } from './density.js';
import { Draughtsman, type Drawing, todayOf } from './drawing.js';
import { timelineStyles } from './event-timeline.styles.js';
import { FocusController, type FocusHost } from './focus-controller.js';
import { axisLines, emptyNotice, failureNotice, overviewLine, tools, topLine } from './frame-view.js';
import type { Preset } from './keyboard.js';
import { ENGLISH_LABELS, type TimelineLabels } from './labels.js';
import { laneHeads, lanePlot, type LaneContext } from './lane-view.js';
import type { Direction, LaneDimension, TimelineItem, WindowAnswer } from './model.js';
import { type SpineEntry, spineOf } from './spine.js';
import { spine } from './spine-view.js';
import { MotionController } from './motion-controller.js';
import { PanZoomController, type PanZoomHost } from './pan-zoom-controller.js';
import { TextMeasure } from './text-measure.js';
import { centredOn, centreOf, lengthOf, panned, type Span, spanOf, TimeScale, windowOf, zoomed } from './time-scale.js';
import { WindowController } from './window-controller.js';

/** Detail of `timeline-window`: the visible days, the width of the plot in pixels, the number of events in sight. */
export interface TimelineWindowDetail {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly total: number;
}

const DEFAULT_PAST = 300;
const DEFAULT_AHEAD = 160;
const SETTLED_AFTER = 250;
/** Narrower than this, the timeline is a list. */
const COMPACT_BELOW = 640;
const PRESET_DAYS: Readonly<Record<'month' | 'year', number>> = { month: 31, year: 366 };

/**
 * A timeline of events that asks `src` for what fits its screen.
 *
 * @fires timeline-window - the visible window was drawn and rests; detail `TimelineWindowDetail`
 * @fires timeline-answer - an answer arrived; detail `{answer}` with totals and facet counts
 * @fires timeline-select - an event was chosen or let go; detail `{id}`, `null` for none
 * @fires timeline-open - an event is to be opened; detail `{id}`
 * @slot tools - controls at the beginning of the tool strip
 * @csspart tools - the tool strip
 */
@customElement('event-timeline')
export class EventTimeline extends LitElement implements PanZoomHost, BrushHost, FocusHost {
  static override styles = timelineStyles;

  /** Address of the window query. */
  @property() src = '/api/v1/timeline';
  /** The filter as a query string, without the window and the lanes. */
  @property() query = '';
  @property() lanes: LaneDimension = 'country';
  /** First day of the visible window. */
  @property({ reflect: true }) from = '';
  /** Last day of the visible window. */
  @property({ reflect: true }) to = '';
  /** BCP 47 tag of the language of labels, months and numbers. */
  @property() locale = 'en';
  /** Direction of time; `rtl` mirrors the axis. */
  @property() direction: Direction = 'ltr';
  /** Texts that replace the English ones. */
  @property({ attribute: false }) labels: Partial<TimelineLabels> = {};
  /** Id of the chosen event. */
  @property({ type: Number }) selected: number | null = null;
  /** Another number makes the element ask again. */
  @property({ type: Number }) revision = 0;
  /** Folder of flags named by country code, as in the package flag-icons; without it countries show their code. */
  @property() flags = '';

  @state() private width = 0;
  @state() private height = 0;
  @state() private compact = false;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private card: { item: TimelineItem; place: CardPlace } | null = null;

  @query('.body .plot') private plot?: HTMLElement;
  @query('.body') private body?: HTMLElement;
  @query('.overview .plot') private strip?: HTMLElement;
  @query('.frame') private frame?: HTMLElement;

  /** The visible window, to fractions of a day. */
  shown: Span = centredOn(todayOf(null), DEFAULT_PAST + DEFAULT_AHEAD);
  drawing: Drawing | null = null;
  lanesOverflow = false;

  private readonly measure = new TextMeasure();
  private readonly panZoom = new PanZoomController(this);
  private readonly brush = new BrushController(this);
  private readonly focusing = new FocusController(this);
  private readonly motion = new MotionController(this, (span) => this.show(span));
  private readonly windows = new WindowController(this, () => this.announceAnswer());
  private draughtsman: Draughtsman | null = null;
  private entries: readonly SpineEntry[] = [];
  private shifted = 0;
  private preset: Preset | null = null;
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private cardTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly sizes = new ResizeObserver(() => this.takeSize());

  get mirrored(): boolean {
    return this.direction === 'rtl';
  }

  get overviewScale(): TimeScale {
    return overviewScale(this.windows.answer?.overview ?? null, this.shown, this.width);
  }

  get words(): TimelineLabels {
    return this.drawer.labels;
  }

  get drawer(): Draughtsman {
    this.draughtsman ??= new Draughtsman({ ...ENGLISH_LABELS, ...this.labels }, this.locale, this.measure);
    return this.draughtsman;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observeSizes();
    void document.fonts.ready.then(() => {
      this.measure.forget();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    clearTimeout(this.announcing);
    clearTimeout(this.cardTimer);
  }

  // Gestures

  show(span: Span, animated = false): void {
    if (animated) {
      this.motion.glide(this.shown, span);
      return;
    }
    this.shown = span;
    this.takeWindow();
    this.requestUpdate();
  }

  shift(pixels: number): void {
    this.motion.stop();
    this.preset = null;
    this.hideCard();
    this.shifted += pixels;
    this.frame?.classList.add('moving');
    this.frame?.style.setProperty('--shift', `${this.mirrored ? -this.shifted : this.shifted}px`);
    if (Math.abs(this.shifted) > this.width * 0.85) {
      this.settle();
    }
  }

  settle(): void {
    if (this.shifted === 0) {
      return;
    }
    const days = -this.shifted / new TimeScale(this.shown, this.width).pixelsPerDay;
    this.shifted = 0;
    this.frame?.classList.remove('moving');
    this.frame?.style.removeProperty('--shift');
    this.show(panned(this.shown, days));
  }

  zoomAt(factor: number, pixel: number): void {
    this.preset = null;
    this.show(zoomed(this.shown, factor, new TimeScale(this.shown, this.width).dayAt(pixel)));
  }

  zoomAround(factor: number, day: number): void {
    this.preset = null;
    this.show(zoomed(this.shown, factor, day), true);
  }

  panBy(share: number): void {
    this.show(panned(this.shown, share * lengthOf(this.shown)), true);
  }

  goToToday(): void {
    this.show(centredOn(todayOf(this.windows.answer) + 0.5, lengthOf(this.shown)), true);
  }

  choosePreset(preset: Preset): void {
    this.preset = preset;
    if (preset === 'all') {
      this.showAll();
    } else {
      this.show(centredOn(centreOf(this.shown), PRESET_DAYS[preset]), true);
    }
    this.requestUpdate();
  }

  select(id: number | null): void {
    if (this.selected !== id) {
      this.selected = id;
      this.emit('timeline-select', { id });
    }
  }

  open(id: number): void {
    this.select(id);
    this.emit('timeline-open', { id });
  }

  focusFrame(): void {
    this.frame?.focus();
  }

  showCardOf(item: TimelineItem, target: Element): void {
    const own = this.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const above = box.bottom - own.top > own.height * 0.6;
    const x = Math.min(own.width - 165, Math.max(165, (box.left + box.right) / 2 - own.left));
    this.card = { item, place: { x, y: (above ? box.top - 6 : box.bottom + 6) - own.top, above } };
  }

  hideCard(): void {
    clearTimeout(this.cardTimer);
    this.card = null;
  }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('labels') || changed.has('locale')) {
      this.draughtsman = null;
    }
    this.followWindow();
    if (changed.has('lanes') || changed.has('labels') || changed.has('locale')) {
      this.drawing = null;
    }
    this.draw();
  }

  protected override firstUpdated(): void {
    this.observeSizes();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('compact')) {
      this.observeSizes();
    }
    this.panZoom.attach(this.plot);
    this.brush.attach(this.strip);
    this.lanesOverflow = this.body !== undefined && this.body.scrollHeight > this.body.clientHeight + 1;
    if (this.width > 0) {
      this.windows.want({
        src: this.src,
        query: this.query,
        lanes: this.lanes,
        lang: this.locale.split('-', 1)[0] ?? 'en',
        revision: this.revision,
        span: this.shown,
        width: this.width,
      });
    }
  }

  protected override render(): TemplateResult {
    const { labels } = this.drawer;
    const answer = this.windows.answer;
    const note = this.drawing?.layout.heat ? labels.zoomedOut : '';
    return html`${tools(labels, this.preset, note, {
        zoom: (factor) => this.zoomAround(factor, centreOf(this.shown)),
        today: () => this.goToToday(),
        preset: (preset) => this.choosePreset(preset),
      })}
      <div
        class="frame ${this.compact ? 'compact' : ''}"
        role="application"
        aria-label=${labels.timeline}
        aria-describedby="help"
        aria-busy=${this.windows.slow}
        tabindex=${this.focusing.current === null ? 0 : -1}
        style=${this.compact ? nothing : `--plot:${this.width}px`}
        @keydown=${this.focusing.handleKey}
        @focusin=${this.focusing.handleFocus}
        @focusout=${() => this.hideCard()}
        @click=${this.handleClick}
        @dblclick=${this.handleDoubleClick}
        @pointerover=${this.handleHover}
        @pointerleave=${() => this.hideCard()}
      >
        <span id="help" class="spoken">${labels.help}</span>
        ${this.compact ? this.list() : this.chart()}
        <div class="spoken" aria-live="polite">${this.focusing.spoken}</div>
      </div>
      ${this.windows.slow ? html`<div class="progress" role="status" aria-label=${labels.loading}></div>` : nothing}
      ${answer && answer.total === 0 && !this.windows.failure ? emptyNotice(answer, labels, () => this.showAll()) : nothing}
      ${failureNotice(this.windows.failure, labels, () => this.windows.retry())}
      ${this.card ? card(this.card.item, this.card.place, labels, this.flags) : nothing}`;
  }

  private chart(): TemplateResult {
    const { labels, dates, locale } = this.drawer;
    return html`${topLine(this.drawing, labels, dates, locale, this.direction)}
      <div class="body">
        ${this.drawing ? laneHeads(this.laneContext(this.drawing)) : html`<div class="heads"></div>`}
        <div class="plot" dir=${this.direction}>
          <div class="layer" style="height:${this.drawing?.layout.height ?? 0}px;min-block-size:100%">
            ${this.drawing ? lanePlot(this.laneContext(this.drawing)) : nothing}
          </div>
        </div>
      </div>
      ${axisLines(this.drawing, this.direction)} ${this.overview()}`;
  }

  private list(): TemplateResult {
    const { labels, dates, locale } = this.drawer;
    return html`${this.overview()}
      <div class="body">
        ${spine({
          entries: this.entries,
          today: todayOf(this.windows.answer),
          labels,
          locale,
          dates,
          selected: this.selected,
          focus: this.focusing.current,
          flags: this.flags,
          mirrored: this.mirrored,
        })}
      </div>`;
  }

  private overview(): TemplateResult {
    const { labels, locale } = this.drawer;
    const answer = this.windows.answer;
    return overviewLine(answer, this.shown, todayOf(answer) + 0.5, this.width, labels, locale, this.direction);
  }

  // Inner workings

  private laneContext(drawing: Drawing): LaneContext {
    return {
      drawing,
      labels: this.words,
      locale: this.drawer.locale,
      mirrored: this.mirrored,
      selected: this.selected,
      focus: this.focusing.current,
      cell: this.focusing.cell,
      flags: this.flags,
    };
  }

  private draw(): void {
    const answers = this.windows.answers;
    if (!answers || this.width === 0) {
      return;
    }
    if (this.compact) {
      this.drawing = null;
      this.entries = spineOf(answers.exact.items, this.shown, todayOf(answers.exact), this.opened);
      this.focusing.followList(this.entries);
      return;
    }
    this.measure.use(getComputedStyle(this).fontFamily);
    this.drawing = this.drawer.draw({
      answers,
      span: this.shown,
      width: this.width,
      height: this.height,
      selected: this.selected,
      previous: this.drawing?.layout ?? null,
    });
    this.focusing.follow(this.drawing);
  }

  private observeSizes(): void {
    for (const part of [this, this.body, this.plot, this.strip]) {
      if (part) {
        this.sizes.observe(part);
      }
    }
  }

  private takeSize(): void {
    this.compact = this.clientWidth < COMPACT_BELOW;
    this.width = (this.plot ?? this.strip)?.clientWidth ?? 0;
    this.height = this.body?.clientHeight ?? 0;
  }

  /** Takes over days that the page has set, unless they are the ones already in sight. */
  private followWindow(): void {
    if (this.from === '' && this.to === '') {
      const today = todayOf(null);
      this.shown = { start: today - DEFAULT_PAST, end: today + DEFAULT_AHEAD };
      this.takeWindow();
      return;
    }
    const own = windowOf(this.shown);
    if (this.from !== '' && this.to !== '' && (this.from !== own.from || this.to !== own.to)) {
      const wanted = spanOf({ from: this.from, to: this.to });
      if (wanted.end > wanted.start) {
        this.shown = wanted;
        this.preset = null;
      }
    }
  }

  private takeWindow(): void {
    const own = windowOf(this.shown);
    this.from = own.from;
    this.to = own.to;
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => this.announceWindow(), SETTLED_AFTER);
  }

  private announceAnswer(): void {
    const answer = this.windows.answer;
    if (answer) {
      this.emit('timeline-answer', { answer });
      clearTimeout(this.announcing);
      this.announcing = setTimeout(() => this.announceWindow(), SETTLED_AFTER);
    }
  }

  private announceWindow(): void {
    const answer: WindowAnswer | null = this.windows.answer;
    if (answer && answer.from === this.from && answer.to === this.to) {
      const detail: TimelineWindowDetail = { from: this.from, to: this.to, width: this.width, total: answer.total };
      this.emit('timeline-window', detail);
    }
  }

  private showAll(): void {
    const extent = this.windows.answer?.extent;
    if (extent?.from && extent.to) {
      const all = { start: dayOf(extent.from), end: dayOf(extent.to) + 1 };
      this.show(zoomed(all, 1.06, centreOf(all)), true);
    }
  }

  private readonly handleClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const { id, from, to, key, fold } = button?.dataset ?? {};
    if (fold !== undefined) {
      this.opened = new Set(
        this.opened.has(fold) ? [...this.opened].filter((other) => other !== fold) : [...this.opened, fold],
      );
    } else if (id !== undefined) {
      if (this.compact) {
        this.open(Number(id));
      } else {
        this.select(Number(id));
      }
    } else if (from !== undefined && to !== undefined) {
      this.zoomInto({ start: Number(from), end: Number(to) });
    } else if (key !== undefined) {
      this.focusing.openCell();
    }
  };

  private readonly handleDoubleClick = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    if (id !== undefined) {
      this.open(Number(id));
    }
  };

  zoomInto(span: Span): void {
    this.preset = null;
    this.show(zoomed(span, 1.15, centreOf(span)), true);
  }

  private readonly handleHover = (event: PointerEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-id]');
    const item = target && this.focusing.itemOf(target.dataset.key ?? '');
    clearTimeout(this.cardTimer);
    if (target && item && event.pointerType === 'mouse') {
      this.cardTimer = setTimeout(() => this.showCardOf(item, target), 300);
    } else {
      this.card = null;
    }
  };

  private emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
