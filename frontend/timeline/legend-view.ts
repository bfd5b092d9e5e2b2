import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { HEAT_STEPS, stepLimits } from './heat.js';
import type { TimelineLabels } from './labels.js';
import type { LaneContext } from './lane-view.js';
import type { Layout } from './layout.js';
import { drawDayMarker, drawMarker } from './marker.js';
import type { MarkerShape } from './marker-geometry.js';

/** Order in which the statuses are explained, along the life of an event. */
const STATUSES = [
  'rumoured',
  'announced',
  'confirmed',
  'under_way',
  'took_place',
  'cut_short',
  'postponed',
  'cancelled',
  'did_not_take_place',
  'denied',
];
const SAMPLE = { family: 'visit', status: 'took_place' } as const;
const MOST_STATUSES = 6;

/**
 * What the shapes in sight mean: statuses by their own words, precision, moved dates; zoomed out, the limits of the ramp.
 * Its place is kept until there is something to explain, so that the lanes need not shrink for it.
 */
export function legend(context: LaneContext | null): TemplateResult {
  return html`<div class="legend" dir=${context?.mirrored ? 'rtl' : 'ltr'}>${context && entriesOf(context)}</div>`;
}

/** Painted anew only when something else is to be explained. */
function entriesOf({ drawing, labels, locale, mirrored }: LaneContext): unknown {
  const { layout } = drawing;
  if (layout.heat) {
    return guard([labels, locale, layout.heaviest], () => heatEntries(layout.heaviest, labels, locale));
  }
  const seen = seenIn(layout);
  return guard([labels, mirrored, JSON.stringify(seen)], () => [
    ...seen.statuses.map(([status, word]) => entry(drawDayMarker(15, { family: 'visit', status, mirrored }), word)),
    ...shapeEntries(seen, labels, mirrored),
  ]);
}

const entry = (sample: unknown, text: string): TemplateResult =>
  html`<span class="legend-entry">${sample}${text}</span>`;

/** What of the drawing may need an explanation; statuses with their own words. */
interface Seen {
  readonly statuses: readonly (readonly [status: string, word: string])[];
  readonly fading: boolean;
  readonly whiskers: boolean;
  readonly moved: boolean;
  readonly disputed: boolean;
  readonly elsewhere: boolean;
  readonly marks: boolean;
}

function seenIn({ lanes }: Layout): Seen {
  const placed = lanes.flatMap((lane) => lane.placed);
  const words = new Map(placed.map(({ item }) => [item.status, item.statusLabel]));
  return {
    statuses: STATUSES.flatMap((status) => {
      const word = words.get(status);
      return word === undefined ? [] : [[status, word] as const];
    }).slice(0, MOST_STATUSES),
    fading: placed.some(({ marker }) => marker.ends === 'fade'),
    whiskers: placed.some(({ marker }) => marker.ends === 'whiskers'),
    moved: placed.some(({ ghosts }) => ghosts.length > 0),
    disputed: placed.some(({ item }) => item.disputed && item.status === 'took_place'),
    elsewhere: lanes.some(({ marks }) => marks.some((mark) => mark.elsewhere)),
    marks: lanes.some(({ marks }) => marks.length > 0),
  };
}

function shapeEntries(seen: Seen, labels: TimelineLabels, mirrored: boolean): TemplateResult[] {
  const shape: MarkerShape = { x: 0, width: 40, size: 15, ends: 'fade', coreStart: 1 / 3, coreEnd: 2 / 3, glyphX: 20 };
  const look = { ...SAMPLE, mirrored };
  const entries: [seen: boolean, sample: unknown, text: string][] = [
    [seen.fading, drawMarker(shape, look), labels.legendPeriod],
    [seen.whiskers, drawMarker({ ...shape, ends: 'whiskers', coreStart: 0, coreEnd: 1 }, look), labels.legendOneOf],
    [seen.moved, movedSample(), labels.legendMoved],
    [seen.disputed, drawDayMarker(15, { ...look, disputed: true }), labels.disputed],
    [seen.elsewhere, html`<i class="ring-sample summit"></i>`, labels.legendElsewhere],
    [seen.marks, html`<i class="mark-sample visit"></i>`, labels.legendMark],
  ];
  return entries.filter(([shown]) => shown).map(([, sample, text]) => entry(sample, text));
}

function movedSample(): TemplateResult {
  return html`<svg class="tail" width="34" height="12" aria-hidden="true">
    <path class="arrow dashes" d="M1 6H30" />
    <path class="arrow" d="M28 2.6L32 6L28 9.4" />
  </svg>`;
}

function heatEntries(heaviest: number, labels: TimelineLabels, locale: string): TemplateResult[] {
  const number = new Intl.NumberFormat(locale);
  const limits = stepLimits(heaviest);
  const steps = limits.flatMap((from, step): TemplateResult[] => {
    const below = limits[step + 1];
    const last = below === undefined ? '+' : below - 1 > from ? `–${number.format(below - 1)}` : '';
    return below !== undefined && below <= from
      ? []
      : [
          html`<i class="step heat${step} ${step >= HEAT_STEPS - 2 ? 'deep' : ''}" dir="ltr"
            >${number.format(from)}${last}</i
          >`,
        ];
  });
  return [entry(html`<b>${labels.legendHeat}</b>`, ''), html`<span class="ramp">${steps}</span>`];
}
