import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { AnnounceController, type AnnouncingHost } from './announce-controller.js';
import { ListController } from './list-controller.js';
import { BrushController } from './brush-controller.js';
import { CardController } from './card-controller.js';
import { card } from './card-view.js';
import { Draughtsman, type Drawing, todayOf } from './drawing.js';
import { DrawingController, type DrawnHost } from './drawing-controller.js';
import { FocusController, type FocusHost } from './focus-controller.js';
import { FoldsController } from './folds-controller.js';
import type { AxisContext } from './axis-view.js';
import type { ContextBand } from './context-bands.js';
import { GotoController } from './goto-controller.js';
import { gotoForm } from './goto-view.js';
import { chart } from './frame-view.js';
import { notices } from './notice-view.js';
import { overviewLine } from './overview-view.js';
import { tools } from './tools-view.js';
import { recall, remember } from './remembered.js';
import { ENGLISH_LABELS, type TimelineLabels } from './labels.js';
import type { LaneContext } from './lane-view.js';
import type { LaneLayout } from './layout.js';
import type { Direction, LaneDimension, WindowAnswer } from './model.js';
import { PanZoomController } from './pan-zoom-controller.js';
import { type PointedHost, PointingController } from './pointing-controller.js';
import { SizeController, type SizedHost } from './size-controller.js';
import { spine } from './spine-view.js';
import { timelineStyles } from './styles/index.js';
import { TextMeasure } from './text-measure.js';
import { centreOf } from './time-scale.js';
import { ViewportController, type ViewportHost } from './viewport-controller.js';
import { WindowController, wishOf } from './window-controller.js';
import { isUnfiltered } from './window-source.js';

type Hosts = ViewportHost & FocusHost & PointedHost & SizedHost & AnnouncingHost & DrawnHost;

const NO_BANDS: DrawnHost['shownBands'] = { bands: [], reckoned: '' };

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
export class EventTimeline extends LitElement implements Hosts {
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
  @queryAll('.layer') readonly layers!: NodeListOf<HTMLElement>;
  @query('.overview .plot') readonly strip: HTMLElement | undefined;

  private readonly measure = new TextMeasure();
  private readonly sizes = new SizeController(this, this.measure);
  private readonly folds = new FoldsController(this);
  private readonly announce = new AnnounceController(this);
  private readonly windows = new WindowController(this, () => this.announce.answered());
  private readonly viewport = new ViewportController(this);
  private readonly goto = new GotoController(this, this.viewport);
  private readonly panZoom = new PanZoomController(this, this.viewport);
  private readonly brush = new BrushController(this, this.viewport);
  private readonly card = new CardController(this);
  private readonly focusing = new FocusController(this, this.viewport, this.card);
  private readonly pointing = new PointingController(this, this.viewport, this.folds, this.focusing, this.card);
  private readonly entries = new ListController(this);
  private readonly drawings = new DrawingController(this, {
    windows: this.windows,
    viewport: this.viewport,
    sizes: this.sizes,
    folds: this.folds,
    focusing: this.focusing,
    entries: this.entries,
  });
  private draughtsman: Draughtsman | null = null;

  get drawing(): Drawing | null {
    return this.drawings.present;
  }

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

  get shownBands(): DrawnHost['shownBands'] {
    return this.contextShown ? { bands: this.bands, reckoned: this.context } : NO_BANDS;
  }

  get answer(): WindowAnswer | null {
    return this.windows.answer;
  }

  get drawer(): Draughtsman {
    this.draughtsman ??= new Draughtsman({ ...ENGLISH_LABELS, ...this.labels }, this.locale, this.measure);
    return this.draughtsman;
  }

  /** Chooses an event as a person would, and tells the page. */
  select(id: number | null): void {
    if (this.selected !== id) {
      this.selected = id;
      this.announce.emit('timeline-select', { id });
    }
  }

  /** Chooses an event and asks the page to open it. */
  open(id: number): void {
    this.select(id);
    this.announce.emit('timeline-open', { id });
  }

  toggleLane(key: string): void {
    this.folds.toggleLane(key);
  }

  reveal(lane: LaneLayout): void {
    this.sizes.reveal(lane.top, lane.height);
  }

  askForDate(): void {
    this.goto.open();
  }

  focusFrame(): void {
    this.frame?.focus();
  }

  /** Goes on where the keyboard was. */
  override focus(): void {
    this.focusing.resume();
  }

  windowMoved(): void {
    this.card.hide();
    this.announce.windowMoved();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('labels') || changed.has('locale')) {
      this.draughtsman = null;
    }
    if (changed.has('lanes') || changed.has('locale')) {
      this.drawings.forget();
    }
  }

  /** The answer is on its way while what is held is drawn. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.width > 0) {
      this.windows.want(wishOf(this, this.viewport.heading, { width: this.width, binned: this.drawings.lanes }));
    }
    this.drawings.draw();
    super.update(changed);
  }

  protected override updated(): void {
    this.panZoom.attach(this.plot);
    this.brush.attach(this.strip);
  }

  protected override render(): TemplateResult {
    const { labels } = this.drawer;
    const { viewport, windows, focusing } = this;
    return html`<div class="whole">
      ${tools(labels, viewport.preset, this.drawing?.layout.heat ? labels.zoomedOut : '', {
        zoom: (factor) => viewport.zoomAround(factor, centreOf(viewport.shown)),
        today: () => viewport.goToToday(),
        askForDate: this.goto.toggle,
        preset: (preset) => viewport.choosePreset(preset),
      })}
      ${this.goto.shown ? gotoForm(this.goto, labels, this.drawer.dates) : nothing}
      <div
        class="frame ${this.compact ? 'compact' : this.drawing?.fresh ? 'fresh' : ''}"
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
        @pointermove=${this.pointing.handleMove}
        @pointerleave=${() => this.card.hide()}
      >
        <span id="help" class="spoken">${labels.help}</span>
        ${this.compact ? this.list() : this.chart()}
        <div class="spoken" aria-live="polite">${focusing.spoken}</div>
      </div>
      ${notices(windows, labels, isUnfiltered(this.query), () => viewport.showAll())}
      ${this.card.shown ? card(this.card.shown.content, this.card.shown.place, labels, this.flags) : nothing}
    </div>`;
  }

  private chart(): TemplateResult {
    const { drawing, sizes } = this;
    return chart({
      axis: this.axisContext(),
      lanes: drawing && { ...this.look, drawing, cell: this.focusing.cell },
      overview: this.overview(),
      withLegend: sizes.tall,
      handleScroll: sizes.handleScroll,
    });
  }

  private list(): TemplateResult {
    const { dates } = this.drawer;
    const { entries } = this.entries;
    return html`${this.overview()}
      <div class="body">${spine({ ...this.look, entries, dates, today: todayOf(this.answer) })}</div>`;
  }

  private overview(): TemplateResult {
    const { labels, dates } = this.drawer;
    const today = todayOf(this.answer) + 0.5;
    return overviewLine(this.answer, this.viewport.shown, today, this.width, labels, dates, this.direction);
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

  /** What lanes and list are painted with alike. */
  private get look(): Pick<LaneContext, 'labels' | 'locale' | 'mirrored' | 'selected' | 'flags' | 'focus'> {
    const { labels, locale } = this.drawer;
    const { mirrored, selected, flags, focusing } = this;
    return { labels, locale, mirrored, selected, flags, focus: focusing.current };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
