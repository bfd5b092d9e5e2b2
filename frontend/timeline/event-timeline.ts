import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BrushController } from './brush-controller.js';
import { CardController } from './card-controller.js';
import { card } from './card-view.js';
import { Draughtsman, type Drawing, todayOf } from './drawing.js';
import { FocusController, type FocusHost } from './focus-controller.js';
import { FoldsController } from './folds-controller.js';
import { type AxisContext, axisLines, topLine } from './axis-view.js';
import type { ContextBand } from './context-bands.js';
import { legend } from './legend-view.js';
import { emptyNotice, failureNotice } from './notice-view.js';
import { overviewLine } from './overview-view.js';
import { tools } from './tools-view.js';
import { recall, remember } from './remembered.js';
import { ENGLISH_LABELS, type TimelineLabels } from './labels.js';
import { type LaneContext, laneHeads, lanePlot } from './lane-view.js';
import type { LaneLayout } from './layout.js';
import type { Direction, LaneDimension, WindowAnswer } from './model.js';
import { PanZoomController } from './pan-zoom-controller.js';
import { type PointedHost, PointingController } from './pointing-controller.js';
import { SizeController, type SizedHost } from './size-controller.js';
import { type SpineEntry, spineOf } from './spine.js';
import { spine } from './spine-view.js';
import { timelineStyles } from './styles/index.js';
import { TextMeasure } from './text-measure.js';
import { centreOf } from './time-scale.js';
import { ViewportController, type ViewportHost } from './viewport-controller.js';
import { WindowController } from './window-controller.js';

/** Detail of `timeline-window`: the visible days, the width of the plot in pixels, the number of events in sight. */
export interface TimelineWindowDetail {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly total: number;
}

/** Milliseconds for which a drawn window rests before the page is told. */
const SETTLED_AFTER = 250;

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
export class EventTimeline extends LitElement implements ViewportHost, FocusHost, PointedHost, SizedHost {
  static override styles = [...timelineStyles];

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

  /** Shows the days of Umm al-Qura under the axis; a person's own choice is remembered in the browser. */
  @property({ type: Boolean, reflect: true }) hijri = recall('hijri', false);
  /** Names of bands to reckon and show behind the events: `ramadan`, `hajj`, `general-debate`, separated by blanks. */
  @property() context = '';
  /** Further bands of the page's own. */
  @property({ attribute: false }) bands: readonly ContextBand[] = [];

  @state() private contextShown = recall('context', true);

  @query('.frame') readonly frame: HTMLElement | undefined;
  @query('.body') readonly body: HTMLElement | undefined;
  @query('.body .plot') readonly plot: HTMLElement | undefined;
  @query('.overview .plot') readonly strip: HTMLElement | undefined;

  drawing: Drawing | null = null;

  private readonly measure = new TextMeasure();
  private readonly sizes = new SizeController(this, this.measure);
  private readonly folds = new FoldsController(this);
  private readonly windows = new WindowController(this, () => this.announceAnswer());
  private readonly viewport = new ViewportController(this);
  private readonly panZoom = new PanZoomController(this, this.viewport);
  private readonly brush = new BrushController(this, this.viewport);
  private readonly card = new CardController(this);
  private readonly focusing = new FocusController(this, this.viewport, this.card);
  private readonly pointing = new PointingController(this, this.viewport, this.folds, this.focusing, this.card);
  private draughtsman: Draughtsman | null = null;
  /** What the present drawing was made of. */
  private drawnOf: readonly unknown[] = [];
  private entries: readonly SpineEntry[] = [];
  private opensAtToday = true;
  private announcing: ReturnType<typeof setTimeout> | undefined;

  get mirrored(): boolean {
    return this.direction === 'rtl';
  }

  get width(): number {
    return this.sizes.width;
  }

  get compact(): boolean {
    return this.sizes.compact;
  }

  get lanesOverflow(): boolean {
    return this.drawing !== null && this.drawing.layout.height > this.sizes.height;
  }

  get answer(): WindowAnswer | null {
    return this.windows.answer;
  }

  get drawer(): Draughtsman {
    this.draughtsman ??= new Draughtsman({ ...ENGLISH_LABELS, ...this.labels }, this.locale, this.measure);
    return this.draughtsman;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.announcing);
  }

  /** Chooses an event as a person would, and tells the page. */
  select(id: number | null): void {
    if (this.selected !== id) {
      this.selected = id;
      this.emit('timeline-select', { id });
    }
  }

  /** Chooses an event and asks the page to open it. */
  open(id: number): void {
    this.select(id);
    this.emit('timeline-open', { id });
  }

  toggleLane(key: string): void {
    this.folds.toggleLane(key);
  }

  reveal(lane: LaneLayout): void {
    this.sizes.reveal(lane.top, lane.height);
  }

  focusFrame(): void {
    this.frame?.focus();
  }

  windowMoved(): void {
    this.card.hide();
    this.announceSoon();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('labels') || changed.has('locale')) {
      this.draughtsman = null;
    }
    if (changed.has('lanes') || changed.has('locale')) {
      this.drawing = null;
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    this.draw();
    super.update(changed);
  }

  protected override updated(): void {
    this.panZoom.attach(this.plot);
    this.brush.attach(this.strip);
    this.openAtToday();
    if (this.width > 0) {
      this.windows.want({
        src: this.src,
        query: this.query,
        lanes: this.lanes,
        lang: this.locale.split('-', 1)[0] ?? 'en',
        revision: this.revision,
        span: this.viewport.shown,
        width: this.width,
      });
    }
  }

  protected override render(): TemplateResult {
    const { labels } = this.drawer;
    const { viewport, windows, focusing } = this;
    return html`${tools(labels, viewport.preset, this.drawing?.layout.heat ? labels.zoomedOut : '', {
        zoom: (factor) => viewport.zoomAround(factor, centreOf(viewport.shown)),
        today: () => viewport.goToToday(),
        preset: (preset) => viewport.choosePreset(preset),
      })}
      <div
        class="frame ${this.compact ? 'compact' : ''}"
        role="application"
        aria-label=${labels.timeline}
        aria-describedby="help"
        aria-busy=${windows.slow}
        tabindex=${focusing.current === null ? 0 : -1}
        style=${this.compact ? nothing : `--plot:${this.width}px`}
        @keydown=${focusing.handleKey}
        @focusin=${focusing.handleFocus}
        @focusout=${() => this.card.hide()}
        @click=${this.pointing.handleClick}
        @dblclick=${this.pointing.handleDoubleClick}
        @pointerdown=${() => this.card.hide()}
        @pointerover=${this.pointing.handleHover}
        @pointerleave=${() => this.card.hide()}
      >
        <span id="help" class="spoken">${labels.help}</span>
        ${this.compact ? this.list() : this.chart()}
        <div class="spoken" aria-live="polite">${focusing.spoken}</div>
      </div>
      ${windows.slow ? html`<div class="progress" role="status" aria-label=${labels.loading}></div>` : nothing}
      ${
        this.answer?.total === 0 && !windows.failure
          ? emptyNotice(this.answer, labels, () => viewport.showAll())
          : nothing
      }
      ${failureNotice(windows.failure, labels, () => windows.retry())}
      ${this.card.shown ? card(this.card.shown.item, this.card.shown.place, labels, this.flags) : nothing}`;
  }

  private chart(): TemplateResult {
    const { drawing, direction } = this;
    const context = drawing && this.laneContext(drawing);
    const axis = this.axisContext();
    return html`${topLine(axis)}
      <div class="body" @scroll=${this.sizes.handleScroll}>
        ${context ? laneHeads(context) : html`<div class="heads"></div>`}
        <div class="plot" dir=${direction}>
          <div class="layer" style="height:${drawing?.layout.height ?? 0}px;min-block-size:100%">
            ${context ? lanePlot(context) : nothing}
          </div>
        </div>
      </div>
      ${axisLines(axis)} ${this.overview()}
      ${drawing && this.sizes.tall ? legend(drawing, this.drawer.labels, this.drawer.locale, this.mirrored) : nothing}`;
  }

  private list(): TemplateResult {
    const { labels, dates, locale } = this.drawer;
    const { entries, selected, flags, mirrored, focusing } = this;
    const today = todayOf(this.answer);
    return html`${this.overview()}
      <div class="body">
        ${spine({ entries, today, labels, locale, dates, selected, focus: focusing.current, flags, mirrored })}
      </div>`;
  }

  private overview(): TemplateResult {
    const { labels, locale } = this.drawer;
    const today = todayOf(this.answer) + 0.5;
    return overviewLine(this.answer, this.viewport.shown, today, this.width, labels, locale, this.direction);
  }

  private axisContext(): AxisContext {
    const { labels, locale } = this.drawer;
    const { drawing, direction, hijri, contextShown } = this;
    return {
      drawing,
      labels,
      locale,
      direction,
      hijri,
      context: this.context === '' && this.bands.length === 0 ? null : contextShown,
      toggleHijri: () => remember('hijri', (this.hijri = !hijri)),
      toggleContext: () => remember('context', (this.contextShown = !contextShown)),
    };
  }

  private laneContext(drawing: Drawing): LaneContext {
    const { labels, locale } = this.drawer;
    const { mirrored, selected, flags, focusing } = this;
    return { drawing, labels, locale, mirrored, selected, flags, focus: focusing.current, cell: focusing.cell };
  }

  private draw(): void {
    const { answers } = this.windows;
    const { shown } = this.viewport;
    if (!answers || this.width === 0) {
      return;
    }
    if (this.compact) {
      this.drawing = null;
      this.entries = spineOf(answers.exact.items, shown, todayOf(answers.exact), this.folds.openRuns);
      this.focusing.followList(this.entries);
      return;
    }
    const key = [
      answers.exact,
      answers.around,
      shown,
      this.width,
      this.sizes.height,
      this.sizes.scrolled,
      this.sizes.fonts,
      this.folds.lanes,
      this.hijri,
      this.contextShown,
      this.context,
      this.bands,
      this.selected,
      this.drawer,
    ];
    if (this.drawing === null || key.some((part, index) => part !== this.drawnOf[index])) {
      this.drawing = this.drawer.draw({
        answers,
        span: shown,
        width: this.width,
        height: this.sizes.height,
        scrolled: this.sizes.scrolled,
        folded: this.folds.lanes,
        hijri: this.hijri,
        context: this.contextShown ? { own: this.bands, names: this.context.split(' ') } : { own: [], names: [] },
        selected: this.selected,
        previous: this.drawing?.layout ?? null,
      });
      this.drawnOf = key;
    }
    this.focusing.follow(this.drawing);
  }

  /** The narrow list begins with today in sight. */
  private openAtToday(): void {
    const today = this.compact && this.opensAtToday ? this.body?.querySelector<HTMLElement>('.spine-today') : null;
    if (today && this.body) {
      this.opensAtToday = false;
      this.body.scrollTop = today.offsetTop - this.body.clientHeight / 3;
    }
  }

  private announceAnswer(): void {
    this.emit('timeline-answer', { answer: this.answer });
    this.announceSoon();
  }

  private announceSoon(): void {
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => this.announceWindow(), SETTLED_AFTER);
  }

  private announceWindow(): void {
    const { answer, from, to, width } = this;
    if (answer?.from === from && answer.to === to) {
      const detail: TimelineWindowDetail = { from, to, width, total: answer.total };
      this.emit('timeline-window', detail);
    }
  }

  private emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
