import { dayOf, isoOf } from './days.js';

/** A stretch of time in days since 1970-01-01; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The window of a request: first and last day, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export const SHORTEST_SPAN = 3;
export const LONGEST_SPAN = 400 * 365.25;
const FIRST_DAY = dayOf('1000-01-01');
const LAST_DAY = dayOf('3000-01-01');

export const lengthOf = (span: Span): number => span.end - span.start;
export const centreOf = (span: Span): number => (span.start + span.end) / 2;

/** Maps days to pixels along the axis; pixels count from the side where time begins, also on a mirrored axis. */
export class TimeScale {
  readonly pixelsPerDay: number;

  constructor(
    readonly span: Span,
    readonly width: number,
  ) {
    this.pixelsPerDay = width / lengthOf(span);
  }

  at(day: number): number {
    return (day - this.span.start) * this.pixelsPerDay;
  }

  dayAt(pixel: number): number {
    return this.span.start + pixel / this.pixelsPerDay;
  }
}

/** Pixels from the side where time begins, for a place on the screen between the edges of the plot. */
export function alongAxis(clientX: number, edges: { left: number; right: number }, mirrored: boolean): number {
  return mirrored ? edges.right - clientX : clientX - edges.left;
}

export function spanOf(window: DayWindow): Span {
  return { start: dayOf(window.from), end: dayOf(window.to) + 1 };
}

/** The smallest window of whole days that holds the span. */
export function windowOf(span: Span): DayWindow {
  return { from: isoOf(span.start), to: isoOf(Math.ceil(span.end) - 1) };
}

export function panned(span: Span, days: number): Span {
  return clamped({ start: span.start + days, end: span.end + days });
}

/** Makes the span `factor` times as long while `about` keeps its place on the screen. */
export function zoomed(span: Span, factor: number, about: number): Span {
  const length = Math.min(LONGEST_SPAN, Math.max(SHORTEST_SPAN, lengthOf(span) * factor));
  const share = (about - span.start) / lengthOf(span);
  const start = about - share * length;
  return clamped({ start, end: start + length });
}

export function centredOn(day: number, length: number): Span {
  return clamped({ start: day - length / 2, end: day + length / 2 });
}

/** The span with a margin of a share of its length on both sides. */
export function widened(span: Span, share: number): Span {
  const margin = lengthOf(span) * share;
  return { start: span.start - margin, end: span.end + margin };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Keeps a span within the lengths and the centuries that the axis can show. */
export function clamped(span: Span): Span {
  const length = Math.min(LONGEST_SPAN, Math.max(SHORTEST_SPAN, lengthOf(span)));
  const start = Math.min(LAST_DAY - length, Math.max(FIRST_DAY, span.start));
  return { start, end: start + length };
}

/** The span between two others at `progress` from 0 to 1; lengths are blended by ratio so that a zoom looks even. */
export function between(from: Span, to: Span, progress: number): Span {
  if (progress >= 1) {
    return to;
  }
  const length = lengthOf(from) * Math.pow(lengthOf(to) / lengthOf(from), progress);
  const stretch = lengthOf(to) - lengthOf(from);
  const share = Math.abs(stretch) < 1e-6 ? progress : (length - lengthOf(from)) / stretch;
  const start = from.start + (to.start - from.start) * share;
  return { start, end: start + length };
}
