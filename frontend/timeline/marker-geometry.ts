import { dayOf } from './days.js';
import type { TimelineItem } from './model.js';
import type { TimeScale } from './time-scale.js';

/** How the ends of a marker tell the precision of its date. */
export type Ends = 'plain' | 'fade' | 'whiskers';

/** The outline of a marker along the axis, in pixels. */
export interface MarkerShape {
  readonly x: number;
  readonly width: number;
  /** Height, and width of a single day. */
  readonly size: number;
  readonly ends: Ends;
  /** The solid part as shares of the width; outside of it a fading marker fades. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** Centre of the glyph, from the beginning of the marker. */
  readonly glyphX: number;
}

/** Wide enough to show how long the event lasts, so that it grows with the days. */
export function isLong({ width }: MarkerShape): boolean {
  return width > LONG_PILL;
}

/** The stretch of the drawing that is worth painting, in pixels. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

const OPEN_START = 30;
const OPEN_END = 44;
const LONG_PILL = 34;

/** The four bounds of an item in days; ends are the beginning of the day after. */
interface Bounds {
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
}

const BOUNDS = new WeakMap<TimelineItem, Bounds>();

function boundsOf(item: TimelineItem): Bounds {
  let bounds = BOUNDS.get(item);
  if (bounds === undefined) {
    const start = (iso: string | null): number | null => (iso === null ? null : dayOf(iso));
    const end = (iso: string | null): number | null => (iso === null ? null : dayOf(iso) + 1);
    bounds = {
      earliestStart: start(item.earliestStart),
      latestStart: start(item.latestStart),
      earliestEnd: end(item.earliestEnd),
      latestEnd: end(item.latestEnd),
    };
    BOUNDS.set(item, bounds);
  }
  return bounds;
}

/** Where an item lies in time, with a guess of nothing for open sides; `null` when it has no bound at all. */
export function extentOf(item: TimelineItem): { start: number; end: number } | null {
  const bounds = boundsOf(item);
  const start = bounds.earliestStart ?? bounds.latestStart;
  const end = bounds.latestEnd ?? bounds.earliestEnd;
  if (start === null && end === null) {
    return null;
  }
  return { start: start ?? (end ?? 0) - 1, end: end ?? (start ?? 0) + 1 };
}

/** The marker of an item at a scale, or `null` for an item without a date. */
export function shapeOf(item: TimelineItem, scale: TimeScale, size: number, reach: Reach): MarkerShape | null {
  const shape = unclipped(item, scale, size);
  return shape && clip(shape, reach);
}

function unclipped(item: TimelineItem, scale: TimeScale, size: number): MarkerShape | null {
  const { earliestStart: first, latestStart, earliestEnd, latestEnd: last } = boundsOf(item);
  if (first === null && last === null) {
    return openWithinBounds(latestStart ?? earliestEnd, scale, size);
  }
  if (first === null) {
    return fading(scale.at(last ?? 0) - OPEN_START, OPEN_START, size, 0.6, 1, OPEN_START - size / 2);
  }
  if (last === null) {
    const from = scale.at(first);
    const width = Math.max(OPEN_END, scale.at(earliestEnd ?? first) - from + size);
    return fading(from, width, size, 0, (width - size) / width, size / 2 + 1);
  }
  const from = scale.at(first);
  const to = scale.at(last);
  switch (item.precision) {
    case 'one_of':
      return whiskers(from, to, size);
    case 'month':
    case 'quarter':
    case 'season':
    case 'year':
      return wholePeriod(from, to, size);
    default:
      return exactOrFading(from, to, size, scale.at(latestStart ?? first), scale.at(earliestEnd ?? last));
  }
}

function openWithinBounds(day: number | null, scale: TimeScale, size: number): MarkerShape | null {
  return day === null ? null : fading(scale.at(day) - OPEN_END / 2, OPEN_END, size, 1 / 3, 2 / 3, OPEN_END / 2);
}

function whiskers(from: number, to: number, size: number): MarkerShape {
  const width = Math.max(size + 12, to - from);
  const x = (from + to - width) / 2;
  return { x, width, size, ends: 'whiskers', coreStart: 0, coreEnd: 1, glyphX: width / 2 };
}

function wholePeriod(from: number, to: number, size: number): MarkerShape {
  const width = Math.max(size * 1.6, to - from);
  return fading((from + to - width) / 2, width, size, 1 / 3, 2 / 3, width / 2);
}

function exactOrFading(from: number, to: number, size: number, solidFrom: number, solidTo: number): MarkerShape {
  if (solidFrom <= from && solidTo >= to) {
    const width = Math.max(size, to - from);
    const glyphX = width > LONG_PILL ? size / 2 + 1 : width / 2;
    return { x: (from + to - width) / 2, width, size, ends: 'plain', coreStart: 0, coreEnd: 1, glyphX };
  }
  const width = Math.max(size * 1.6, to - from);
  if (solidFrom >= solidTo) {
    return fading((from + to - width) / 2, width, size, 1 / 3, 2 / 3, width / 2);
  }
  const coreStart = (solidFrom - from) / (to - from);
  const coreEnd = (solidTo - from) / (to - from);
  return fading((from + to - width) / 2, width, size, coreStart, coreEnd, ((coreStart + coreEnd) / 2) * width);
}

function fading(
  x: number,
  width: number,
  size: number,
  coreStart: number,
  coreEnd: number,
  glyphX: number,
): MarkerShape {
  return { x, width, size, ends: 'fade', coreStart, coreEnd, glyphX };
}

/** Cuts what lies far outside of the drawing, so that a year at the scale of days is no shape of 20 000 pixels. */
function clip(shape: MarkerShape, reach: Reach): MarkerShape {
  const x = Math.max(shape.x, reach.left);
  const end = Math.min(shape.x + shape.width, reach.right);
  if (x === shape.x && end === shape.x + shape.width) {
    return shape;
  }
  const width = Math.max(shape.size, end - x);
  const share = (part: number): number => Math.min(1, Math.max(0, (shape.x + part * shape.width - x) / width));
  return {
    ...shape,
    x,
    width,
    coreStart: share(shape.coreStart),
    coreEnd: share(shape.coreEnd),
    glyphX: Math.min(width, Math.max(shape.size / 2, shape.x + shape.glyphX - x)),
  };
}
