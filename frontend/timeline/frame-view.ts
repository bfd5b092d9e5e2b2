import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayOfMonth, dateOf } from './days.js';
import { overviewPaths, overviewScale } from './density.js';
import type { Drawing } from './drawing.js';
import type { Preset } from './keyboard.js';
import { count, type TimelineLabels } from './labels.js';
import type { WindowAnswer } from './model.js';
import type { AxisPainter, Tick } from './ticks.js';
import type { Span } from './time-scale.js';
import type { WindowFailure } from './window-source.js';

/** What the tool strip does. */
export interface ToolActions {
  zoom(factor: number): void;
  today(): void;
  preset(preset: Preset): void;
}

const icon = (path: string): TemplateResult =>
  html`<svg class="stroke-icon" width="15" height="15" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

export const ICON_PLUS = 'M10 4v12M4 10h12';
export const ICON_MINUS = 'M4 10h12';
const ICON_TODAY = 'M10 3v14M7 6.5 10 3l3 3.5';

/** Factor of one press on a zoom button or key. */
export const ZOOM_STEP = 1.6;

export function tools(
  labels: TimelineLabels,
  preset: Preset | null,
  note: string,
  actions: ToolActions,
): TemplateResult {
  const button = (name: Preset, text: string, hint: string): TemplateResult =>
    html`<button
      type="button"
      title=${hint}
      aria-label="${text}, ${hint}"
      aria-pressed=${preset === name}
      @click=${() => actions.preset(name)}
    >
      ${text}
    </button>`;
  return html`<div class="tools" part="tools">
    <slot name="tools"></slot>
    ${note ? html`<span class="info">${note}</span>` : nothing}
    <span class="grow"></span>
    <button type="button" class="button" title=${labels.todayHint} @click=${() => actions.today()}>
      ${icon(ICON_TODAY)}${labels.today}
    </button>
    <div class="segments" role="group" aria-label=${labels.presets}>
      ${button('month', labels.month, labels.monthHint)} ${button('year', labels.year, labels.yearHint)}
      ${button('all', labels.all, labels.allHint)}
    </div>
    <div class="zoom">
      <button
        type="button"
        aria-label=${labels.zoomOut}
        title=${labels.zoomOut}
        @click=${() => actions.zoom(ZOOM_STEP)}
      >
        ${icon(ICON_MINUS)}
      </button>
      <button
        type="button"
        aria-label=${labels.zoomIn}
        title=${labels.zoomIn}
        @click=${() => actions.zoom(1 / ZOOM_STEP)}
      >
        ${icon(ICON_PLUS)}
      </button>
    </div>
  </div>`;
}

/** The strip above the lanes: how many events there are, and the flag of the today line. */
export function topLine(
  drawing: Drawing | null,
  labels: TimelineLabels,
  dates: AxisPainter,
  locale: string,
  direction: string,
): TemplateResult {
  return html`<div class="line top-line">
    <div class="head">${drawing ? count(labels.events, drawing.answer.total, locale) : nothing}</div>
    <div class="plot" dir=${direction}>
      <div class="layer">${drawing ? todayFlag(drawing, labels, dates) : nothing}</div>
    </div>
  </div>`;
}

function todayFlag({ scale, today }: Drawing, labels: TimelineLabels, dates: AxisPainter): TemplateResult {
  const x = scale.at(today);
  const before = x > scale.width - 110 && x <= scale.width;
  const place = before ? `inset-inline-end:${scale.width - x}px` : `inset-inline-start:${x}px`;
  return html`<span class="today-flag ${before ? 'before' : ''}" style=${place}
    >${labels.today} ${dates.dayAndMonth(Math.floor(today))}</span
  >`;
}

export function axisLines(drawing: Drawing | null, direction: string): TemplateResult {
  const row = (ticks: readonly Tick[], kind: string): TemplateResult =>
    html`<div class="line axis ${kind}" aria-hidden="true">
      <div class="head"></div>
      <div class="plot" dir=${direction}>
        <div class="layer">
          ${repeat(
            ticks.filter((tick) => tick.label !== ''),
            (tick) => tick.day,
            (tick) => tickOf(tick, kind, drawing?.scale.width ?? 0),
          )}
        </div>
      </div>
    </div>`;
  return html`${row(drawing?.axis.minor ?? [], 'minor')}${row(drawing?.axis.major ?? [], 'major')}`;
}

/** A label of the major row stays in sight as long as its period is. */
function tickOf(tick: Tick, kind: string, width: number): TemplateResult {
  const start = kind === 'major' && tick.start < 0 && tick.end > 70 ? 0 : tick.start;
  const size = kind === 'major' ? `width:${(Math.min(tick.end, 2 * width) - start).toFixed(1)}px` : '';
  return html`<span
    class="tick ${tick.strong && kind === 'minor' ? 'strong' : ''}"
    style="inset-inline-start:${start.toFixed(1)}px;${size}"
    >${tick.label}</span
  >`;
}

export function overviewLine(
  answer: WindowAnswer | null,
  shown: Span,
  today: number,
  width: number,
  labels: TimelineLabels,
  locale: string,
  direction: string,
): TemplateResult {
  return html`<div class="line overview" aria-hidden="true">
    <div class="head">
      <b>${labels.allEvents}</b>
      <small>${answer ? count(labels.events, answer.matching, locale) : nothing}</small>
      <small>${answer && answer.undated > 0 ? count(labels.undated, answer.undated, locale) : nothing}</small>
    </div>
    <div class="plot" dir=${direction}>${width > 0 ? strip(answer, shown, today, width, locale) : nothing}</div>
  </div>`;
}

const STRIP_BOTTOM = 45;
const STRIP_HEIGHT = 32;

function strip(answer: WindowAnswer | null, shown: Span, today: number, width: number, locale: string): TemplateResult {
  const overview = answer?.overview ?? null;
  const scale = overviewScale(overview, shown, width);
  const bars = overview
    ? overviewPaths(overview, shown, scale, STRIP_BOTTOM, STRIP_HEIGHT)
    : { inside: '', outside: '' };
  const from = scale.at(shown.start);
  const to = scale.at(shown.end);
  return html`<svg class="overlay" width=${width} height="62">
      <path class="lens" d="M0 0L${from} 10H${to}L${width} 0z" />
      <path class="lens-edge" d="M0 0L${from} 10M${width} 0L${to} 10" />
      <path class="bars-outside" d=${bars.outside} />
      <path class="bars-inside" d=${bars.inside} />
      ${svg`<path class="today" d="M${scale.at(today)} 10V${STRIP_BOTTOM}" />`}
    </svg>
    ${years(scale.span, width, locale).map(
      ({ x, label }) => html`<span class="year" style="inset-inline-start:${x.toFixed(1)}px">${label}</span>`,
    )}
    <span class="brush" style="inset-inline-start:${from.toFixed(1)}px;width:${Math.max(6, to - from).toFixed(1)}px"
      ><i data-edge="start"></i><i data-edge="end"></i
    ></span>`;
}

/** Years that are far enough apart to be read. */
function years(span: Span, width: number, locale: string): { x: number; label: string }[] {
  const first = dateOf(span.start).getUTCFullYear();
  const last = dateOf(span.end).getUTCFullYear();
  const pixelsPerYear = width / Math.max(0.01, (span.end - span.start) / 365.2425);
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * pixelsPerYear >= 44) ?? 100;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const found: { x: number; label: string }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayOfMonth(year, 0);
    const x = ((day - span.start) / (span.end - span.start)) * width;
    if (x >= 0 && x < width - 30) {
      found.push({ x, label: format.format(dateOf(day)) });
    }
  }
  return found;
}

export function failureNotice(
  failure: WindowFailure | null,
  labels: TimelineLabels,
  retry: () => void,
): TemplateResult {
  return html`<div class="notice" role="alert">
    ${
      failure
        ? html`<div>
            <span>${failure.offline ? labels.offline : labels.failed} <span dir="auto">${failure.detail}</span></span>
            <button type="button" class="button" @click=${retry}>${labels.retry}</button>
          </div>`
        : nothing
    }
  </div>`;
}

export function emptyNotice(answer: WindowAnswer, labels: TimelineLabels, showAll: () => void): TemplateResult {
  return html`<div class="empty" role="status">
    <span>${answer.matching > 0 ? labels.empty : labels.emptyFilter}</span>
    ${
      answer.matching > answer.undated
        ? html`<button type="button" class="button" @click=${showAll}>${labels.showAll}</button>`
        : nothing
    }
  </div>`;
}
