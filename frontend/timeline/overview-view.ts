import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DateWriter } from './date-writer.js';
import { dateOf, dayOfMonth } from './days.js';
import { overviewPath, overviewScale } from './density.js';
import { count, type TimelineLabels } from './labels.js';
import type { WindowAnswer } from './model.js';
import type { Span } from './time-scale.js';

/** Everything that matches the filter, with a brush over the window. */
export function overviewLine(
  answer: WindowAnswer | null,
  shown: Span,
  today: number,
  width: number,
  labels: TimelineLabels,
  dates: DateWriter,
  direction: string,
): TemplateResult {
  const { locale } = dates;
  return html`<div class="line overview" aria-hidden="true">
    <div class="head">
      <b>${labels.allEvents}</b>
      <small>${answer ? count(labels.events, answer.matching, locale) : nothing}</small>
      <small>${answer && answer.undated > 0 ? count(labels.undated, answer.undated, locale) : nothing}</small>
    </div>
    <div class="plot" id="strip" dir=${direction}>
      ${width > 0 ? strip(answer, shown, today, width, dates) : nothing}
    </div>
  </div>`;
}

const STRIP_BOTTOM = 45;
const STRIP_HEIGHT = 32;

function strip(
  answer: WindowAnswer | null,
  shown: Span,
  today: number,
  width: number,
  dates: DateWriter,
): TemplateResult {
  const overview = answer?.overview ?? null;
  const scale = overviewScale(overview, shown, width);
  const bars = overview ? overviewPath(overview, scale, STRIP_BOTTOM, STRIP_HEIGHT) : '';
  const from = scale.at(shown.start);
  const to = scale.at(shown.end);
  const length = Math.max(0.1, to - from);
  return html`<svg class="overlay" width=${width} height="62">
      <path class="lens" d="M0 0L${from} 10H${to}L${width} 0z" />
      <path class="lens-edge" d="M0 0L${from} 10M${width} 0L${to} 10" />
      <path class="bars-outside" d=${bars} />
      <svg x=${from} width=${length} height="62" viewBox="${from} 0 ${length} 62" preserveAspectRatio="none">
        <path class="bars-inside" d=${bars} />
      </svg>
      ${svg`<path class="today" d="M${scale.at(today)} 10V${STRIP_BOTTOM}" />`}
    </svg>
    ${guard([scale.span.start, scale.span.end, width, dates], () =>
      years(scale.span, width, dates).map(
        ({ x, label }) => html`<span class="year" style="inset-inline-start:${x.toFixed(1)}px">${label}</span>`,
      ),
    )}
    <span class="brush" style="inset-inline-start:${from.toFixed(1)}px;width:${Math.max(6, to - from).toFixed(1)}px"
      ><i data-edge="start"></i><i data-edge="end"></i
    ></span>`;
}

/** Years that are far enough apart to be read. */
function years(span: Span, width: number, dates: DateWriter): { x: number; label: string }[] {
  const first = dateOf(span.start).getUTCFullYear();
  const last = dateOf(span.end).getUTCFullYear();
  const pixelsPerYear = width / Math.max(0.01, (span.end - span.start) / 365.2425);
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * pixelsPerYear >= 44) ?? 100;
  const found: { x: number; label: string }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayOfMonth(year, 0);
    const x = ((day - span.start) / (span.end - span.start)) * width;
    if (x >= 0 && x < width - 30) {
      found.push({ x, label: dates.year(day) });
    }
  }
  return found;
}
