import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { along } from './along.js';
import type { BandPlace } from './context-bands.js';
import type { Drawing } from './drawing.js';
import { count, type TimelineLabels } from './labels.js';
import type { Direction } from './model.js';
import type { Tick } from './ticks.js';
import { icon } from './tools-view.js';

/** What the lines around the lanes are painted with besides the drawing. */
export interface AxisContext {
  readonly drawing: Drawing | null;
  readonly labels: TimelineLabels;
  readonly locale: string;
  readonly direction: Direction;
  /** Whether the row of the calendar of Umm al-Qura is shown, and the context bands; `null` when there are none. */
  readonly hijri: boolean;
  readonly context: boolean | null;
  readonly toggleHijri: () => void;
  readonly toggleContext: () => void;
}

const ICON_LAYERS = 'M10 3.5 17 7l-7 3.5L3 7zM3.5 10.2 10 13.5l6.5-3.3M3.5 13.2 10 16.5l6.5-3.3';

/** The strip above the lanes: how many events there are, context bands, and the flag of the today line. */
export function topLine({ drawing, labels, locale, direction, context, toggleContext }: AxisContext): TemplateResult {
  return html`<div class="line top-line">
    <div class="head">
      <span>${drawing ? count(labels.events, drawing.answer.total, locale) : nothing}</span>
      ${
        context === null
          ? nothing
          : html`<button
              type="button"
              class="context"
              title=${labels.contextHint}
              aria-label=${labels.context}
              aria-pressed=${context}
              @click=${toggleContext}
            >
              ${icon(ICON_LAYERS)}
            </button>`
      }
    </div>
    <div class="plot" dir=${direction}>
      <div class="layer stretched">
        ${drawing ? html`${drawing.bands.map((band) => bandOf(band, drawing))} ${todayFlag(drawing)}` : nothing}
      </div>
    </div>
  </div>`;
}

function bandOf({ x, width, label, labelX }: BandPlace, { scale }: Drawing): TemplateResult {
  const at = along(scale.width);
  return html`<i class="band" title=${label} style="inset-inline-start:${at(x)};width:${at(width)}"></i> ${
      labelX === null
        ? nothing
        : html`<span class="band-label" style="inset-inline-start:${at(labelX)}"><bdi>${label}</bdi></span>`
    }`;
}

function todayFlag({ scale, today, flag }: Drawing): TemplateResult {
  const x = scale.at(today);
  const at = along(scale.width);
  const place = flag.before ? `inset-inline-end:${at(scale.width - x)}` : `inset-inline-start:${at(x)}`;
  return html`<span class="today-flag ${flag.before ? 'before' : ''}" style=${place}>${flag.text}</span>`;
}

/** The rows of the axis under the lanes. */
export function axisLines(context: AxisContext): TemplateResult {
  const { drawing, labels, hijri, toggleHijri } = context;
  const toggle = html`<button type="button" class="switch" role="switch" aria-checked=${hijri} @click=${toggleHijri}>
    <i></i>${labels.hijri}
  </button>`;
  return html`${row('minor', drawing?.axis.minor ?? [], labels.gregorian, context)}
  ${row('major', drawing?.axis.major ?? [], toggle, context)}
  ${hijri ? row('hijri', drawing?.axis.hijri ?? [], labels.ummAlQura, context) : nothing}`;
}

type RowKind = 'minor' | 'major' | 'hijri';

function row(
  kind: RowKind,
  ticks: readonly Tick[],
  head: TemplateResult | string,
  { drawing, direction }: AxisContext,
): TemplateResult {
  return html`<div class="line axis ${kind}">
    <div class="head">${head}</div>
    <div class="plot" dir=${direction} aria-hidden="true">
      <div class="layer stretched">
        ${repeat(
          ticks.filter((tick) => tick.label !== ''),
          (tick) => tick.day,
          (tick) => tickOf(tick, kind, drawing?.scale.width ?? 1),
        )}
      </div>
    </div>
  </div>`;
}

/** Pixels of a period in sight from which on its label stays in sight with it. */
const ROOM_AT_START = 70;

/** A label of the major row stays in sight as long as its period is. */
function tickOf(tick: Tick, kind: RowKind, width: number): TemplateResult {
  const at = along(width);
  const sticks = kind === 'major' && tick.end > ROOM_AT_START;
  const start = sticks ? Math.max(0, tick.start) : tick.start;
  const size = kind === 'major' ? `width:${at(Math.min(tick.end, 2 * width) - start)}` : '';
  return html`<span
    class="tick ${tick.strong && kind !== 'major' ? 'strong' : ''} ${tick.ramadan ? 'ramadan' : ''}"
    data-day=${tick.day}
    data-at=${sticks ? tick.start : nothing}
    style="inset-inline-start:${at(start)};${size}"
    >${tick.label}</span
  >`;
}
