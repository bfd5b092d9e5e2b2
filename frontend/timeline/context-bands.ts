import { GREGORIAN } from './calendars.js';
import { dateOf, dayOf, dayOfMonth } from './days.js';
import { dayOfHijri, hijriOf } from './hijri.js';
import { fill, type TimelineLabels } from './labels.js';
import { lengthOf, overlaps, type Span, type TimeScale } from './time-scale.js';

/** A stretch of time that events are seen against, as a page gives it; both days are part of it. */
export interface ContextBand {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** A band as it is drawn. */
export interface Band {
  readonly key: string;
  readonly span: Span;
  readonly label: string;
}

/** Bands that the element reckons by itself. */
export type BandName = 'ramadan' | 'hajj' | 'general-debate';

/** Windows longer than this many days have no reckoned bands: they would be too narrow to be seen. */
const LONGEST_WINDOW = 1600;
/** The first year in which the general debate follows its present rule. */
const FIRST_DEBATE = 2003;

/** The page's own bands and the reckoned ones that touch the window, in the order of time. */
export function bandsIn(
  window: Span,
  own: readonly ContextBand[],
  names: readonly string[],
  labels: TimelineLabels,
): Band[] {
  const given = own.map(({ from, to, label }, index) => ({
    key: `own-${index}`,
    span: { start: dayOf(from), end: dayOf(to) + 1 },
    label,
  }));
  const reckoned = lengthOf(window) > LONGEST_WINDOW ? [] : names.flatMap((name) => reckon(name, window, labels));
  return [...given, ...reckoned]
    .filter(({ span }) => span.end > span.start && overlaps(span, window))
    .sort((a, b) => a.span.start - b.span.start);
}

function reckon(name: string, window: Span, labels: TimelineLabels): Band[] {
  switch (name as BandName) {
    case 'ramadan':
      return hijriYears(window).map((year) => ({
        key: `ramadan-${year}`,
        span: { start: dayOfHijri(year, 9), end: dayOfHijri(year, 10) },
        label: fill(labels.ramadan, { year: String(year) }),
      }));
    case 'hajj':
      return hijriYears(window).map((year) => ({
        key: `hajj-${year}`,
        span: { start: dayOfHijri(year, 12) + 7, end: dayOfHijri(year, 12) + 13 },
        label: fill(labels.hajj, { year: String(year) }),
      }));
    case 'general-debate':
      return years(window).map((year) => ({
        key: `debate-${year}`,
        span: generalDebate(year),
        label: labels.generalDebate,
      }));
    default:
      return [];
  }
}

/**
 * The week of the general debate of the UN General Assembly. Since resolution 57/301 it begins on the Tuesday after the
 * one on which the session opens, that is in the fourth week of September, counted from the first with a working day.
 */
export function generalDebate(year: number): Span {
  const first = dayOfMonth(year, 8);
  const weekend = dateOf(first).getUTCDay() % 6 === 0;
  const monday = GREGORIAN.floorTo({ name: 'week', step: 1, days: 7, narrowest: 0 }, first) + (weekend ? 7 : 0);
  const start = monday + 22;
  return { start, end: start + 7 };
}

function hijriYears({ start, end }: Span): number[] {
  return range(hijriOf(start).year, hijriOf(end).year);
}

function years({ start, end }: Span): number[] {
  return range(Math.max(FIRST_DEBATE, dateOf(start).getUTCFullYear()), dateOf(end).getUTCFullYear());
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** A band with its place on the axis, in pixels; a label without room is left out. */
export interface BandPlace extends Band {
  readonly x: number;
  readonly width: number;
  readonly labelX: number | null;
}

const LEAST_WIDTH = 3;
const LABEL_GAP = 5;

const cut = (start: number, end: number, width: number): boolean =>
  (start < 0 && end > 0) || (start < width && end > width);

/** Places bands, and labels after or else before them where they touch neither their neighbours nor what is `taken`. */
export function placeBands(
  bands: readonly Band[],
  scale: TimeScale,
  widthOf: (text: string) => number,
  taken: { readonly start: number; readonly end: number },
): BandPlace[] {
  const bars = bands.map((band) => {
    const x = scale.at(band.span.start);
    return { band, x, width: Math.max(LEAST_WIDTH, scale.at(band.span.end) - x) };
  });
  const occupied = [taken, ...bars.map(({ x, width }) => ({ start: x, end: x + width }))];
  return bars.map(({ band, x, width }) => {
    const label = widthOf(band.label);
    const labelX = [x + width + LABEL_GAP, x - LABEL_GAP - label].find(
      (start) =>
        !cut(start, start + label, scale.width) &&
        occupied.every((other) => start + label < other.start || start > other.end),
    );
    if (labelX !== undefined) {
      occupied.push({ start: labelX - LABEL_GAP, end: labelX + label + LABEL_GAP });
    }
    return { ...band, x, width, labelX: labelX ?? null };
  });
}
