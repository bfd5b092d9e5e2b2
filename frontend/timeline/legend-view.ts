import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import { HEAT_STEPS, stepLimits } from './heat.js';
import type { TimelineLabels } from './labels.js';
import type { LaneContext } from './lane-view.js';
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

function entriesOf({ drawing, labels, locale, mirrored }: LaneContext): unknown[] {
  return drawing.layout.heat
    ? heatEntries(drawing, labels, locale)
    : [...statusEntries(drawing, mirrored), ...shapeEntries(drawing, labels, mirrored)];
}

const entry = (sample: unknown, text: string): TemplateResult =>
  html`<span class="legend-entry">${sample}${text}</span>`;

function statusEntries({ layout }: Drawing, mirrored: boolean): TemplateResult[] {
  const words = new Map<string, string>();
  for (const { placed } of layout.lanes) {
    for (const { item } of placed) {
      words.set(item.status, item.statusLabel);
    }
  }
  return STATUSES.filter((status) => words.has(status))
    .slice(0, MOST_STATUSES)
    .map((status) => entry(drawDayMarker(15, { family: 'visit', status, mirrored }), words.get(status) ?? ''));
}

function shapeEntries({ layout }: Drawing, labels: TimelineLabels, mirrored: boolean): TemplateResult[] {
  const placed = layout.lanes.flatMap((lane) => lane.placed);
  const shape: MarkerShape = { x: 0, width: 40, size: 15, ends: 'fade', coreStart: 1 / 3, coreEnd: 2 / 3, glyphX: 20 };
  const look = { ...SAMPLE, mirrored };
  const entries: [seen: boolean, sample: unknown, text: string][] = [
    [placed.some(({ marker }) => marker.ends === 'fade'), drawMarker(shape, look), labels.legendPeriod],
    [
      placed.some(({ marker }) => marker.ends === 'whiskers'),
      drawMarker({ ...shape, ends: 'whiskers', coreStart: 0, coreEnd: 1 }, look),
      labels.legendOneOf,
    ],
    [placed.some(({ ghosts }) => ghosts.length > 0), movedSample(), labels.legendMoved],
    [
      placed.some(({ item }) => item.disputed && item.status === 'took_place'),
      drawDayMarker(15, { ...look, disputed: true }),
      labels.disputed,
    ],
    [layout.lanes.some(({ marks }) => marks.length > 0), html`<i class="mark-sample visit"></i>`, labels.legendMark],
  ];
  return entries.filter(([seen]) => seen).map(([, sample, text]) => entry(sample, text));
}

function movedSample(): TemplateResult {
  return html`<svg class="tail" width="34" height="12" aria-hidden="true">
    <path class="arrow dashes" d="M1 6H30" />
    <path class="arrow" d="M28 2.6L32 6L28 9.4" />
  </svg>`;
}

function heatEntries({ layout }: Drawing, labels: TimelineLabels, locale: string): (TemplateResult | typeof nothing)[] {
  const number = new Intl.NumberFormat(locale);
  const limits = stepLimits(layout.heaviest);
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
