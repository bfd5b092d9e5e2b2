import { extentOf } from './marker-geometry.js';
import { dayOf } from './days.js';
import type { Lane, Overview, TimelineItem, WindowAnswer } from './model.js';
import { boundaries, minorUnit } from './ticks.js';
import { type Span, spanOf, TimeScale } from './time-scale.js';

/** The bins of one answer, and which part of them counts: an answer around the window yields to the window's own. */
export interface Weights {
  readonly answer: WindowAnswer;
  readonly within: Span;
}

/** A weight on the axis, in pixels. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly weight: number;
}

/** A month, a year or more of a lane that is zoomed out, with the number of its events. */
export interface Cell extends Bar {
  readonly span: Span;
}

export const HEAT_HEIGHT = 17;
export const HEAT_STEPS = 6;
/** Share of the fullest cell from which each step of the ramp begins. */
const STEPS_FROM = [0, 0.02, 0.16, 0.34, 0.56, 0.8];

/** The bars of a lane for the weights of undrawn events. */
export function barsOf(lane: string, weights: Weights, scale: TimeScale): Bar[] {
  const found = weights.answer.lanes.find((candidate) => candidate.key === lane);
  if (!found) {
    return [];
  }
  return slices(found, weights.answer)
    .filter(({ start, end }) => start < weights.within.end && end > weights.within.start)
    .map(({ start, end, weight }) => ({ x: scale.at(start), width: scale.at(end) - scale.at(start), weight }));
}

function slices(lane: Lane, answer: WindowAnswer): { start: number; end: number; weight: number }[] {
  const span = spanOf(answer);
  const length = (span.end - span.start) / answer.binCount;
  return lane.bins.map(([index, weight]) => ({
    start: span.start + index * length,
    end: span.start + (index + 1) * length,
    weight,
  }));
}

/** Sums bins and items into the calendar's own cells, so that a cell can be named: a month, a quarter, a year. */
export function heatCells(
  lane: string,
  items: readonly TimelineItem[],
  weights: readonly Weights[],
  scale: TimeScale,
): Cell[] {
  const unit = minorUnit(scale.pixelsPerDay * 5);
  const starts = boundaries(unit, scale.dayAt(-scale.width), scale.dayAt(2 * scale.width));
  const sums = new Array<number>(starts.length).fill(0);
  const add = (start: number, end: number, weight: number): void => {
    let index = lastAtOrBefore(starts, start);
    while (index < starts.length && (starts[index] ?? Infinity) < end) {
      const cellEnd = starts[index + 1] ?? Infinity;
      const shared = Math.min(end, cellEnd) - Math.max(start, starts[index] ?? start);
      if (shared > 0) {
        sums[index] = (sums[index] ?? 0) + (weight * shared) / (end - start);
      }
      index += 1;
    }
  };
  for (const weight of weights) {
    const found = weight.answer.lanes.find((candidate) => candidate.key === lane);
    for (const slice of found ? slices(found, weight.answer) : []) {
      if (slice.start < weight.within.end && slice.end > weight.within.start) {
        add(slice.start, slice.end, slice.weight);
      }
    }
  }
  for (const item of items) {
    const extent = extentOf(item);
    if (extent) {
      add(extent.start, extent.end, 1);
    }
  }
  return sums.flatMap((weight, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1];
    return end === undefined
      ? []
      : [{ x: scale.at(start), width: scale.at(end) - scale.at(start), weight, span: { start, end } }];
  });
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}

/** The step of the heat ramp for a weight, given the heaviest of all lanes. */
export function heatStep(weight: number, heaviest: number): number {
  if (weight < 0.5 || heaviest <= 0) {
    return 0;
  }
  const share = weight / heaviest;
  return Math.max(
    1,
    STEPS_FROM.findLastIndex((from) => share >= from),
  );
}

/** One SVG path per step of the ramp for a row of cells; the element stays small however many cells there are. */
export function heatPaths(cells: readonly Cell[], heaviest: number, top: number): string[] {
  const paths = new Array<string>(HEAT_STEPS).fill('');
  for (const cell of cells) {
    const step = heatStep(cell.weight, heaviest);
    const gap = cell.width > 5 ? 0.7 : 0;
    paths[step] = (paths[step] ?? '') + rectangle(cell.x + gap / 2, top, cell.width - gap, HEAT_HEIGHT);
  }
  return paths;
}

/** The bars of the sediment as one path; the heavier the taller, at most `height` pixels. */
export function barPath(bars: readonly Bar[], heaviest: number, bottom: number, height: number): string {
  return bars
    .map((bar) => {
      const tall = Math.max(2, height * Math.sqrt(bar.weight / heaviest));
      return rectangle(bar.x, bottom - tall, Math.max(1.2, bar.width - 0.5), tall);
    })
    .join('');
}

export interface OverviewPaths {
  readonly inside: string;
  readonly outside: string;
}

/** The bars of the overview, told apart by whether they lie in the visible window. */
export function overviewPaths(
  overview: Overview,
  shown: Span,
  scale: TimeScale,
  bottom: number,
  height: number,
): OverviewPaths {
  const span = { start: dayOf(overview.from), end: dayOf(overview.to) + 1 };
  const length = (span.end - span.start) / Math.max(1, overview.bins.length);
  const heaviest = Math.max(...overview.bins, 0);
  let inside = '';
  let outside = '';
  for (const bar of gathered(overview.bins, Math.max(1, Math.floor((overview.bins.length * 4) / scale.width)))) {
    if (bar.weight <= 0) {
      continue;
    }
    const x = scale.at(span.start + bar.index * length);
    const width = bar.size * length * scale.pixelsPerDay;
    const tall = Math.max(1.5, height * Math.sqrt(bar.weight / (heaviest * bar.size)));
    const drawn = rectangle(
      x + 0.6,
      bottom - Math.min(height, tall),
      Math.max(0.8, width - 1.2),
      Math.min(height, tall),
    );
    const middle = span.start + (bar.index + bar.size / 2) * length;
    if (middle >= shown.start && middle < shown.end) {
      inside += drawn;
    } else {
      outside += drawn;
    }
  }
  return { inside, outside };
}

/** Joins neighbouring bins so that a bar is never narrower than a few pixels. */
function gathered(bins: readonly number[], size: number): { index: number; size: number; weight: number }[] {
  const bars = [];
  for (let index = 0; index < bins.length; index += size) {
    const part = bins.slice(index, index + size);
    bars.push({ index, size: part.length, weight: part.reduce((sum, weight) => sum + weight, 0) });
  }
  return bars;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
}

/** The scale of the overview: everything that matches, and the window where it lies outside. */
export function overviewScale(overview: Overview | null, shown: Span, width: number): TimeScale {
  const all = overview ? { start: dayOf(overview.from), end: dayOf(overview.to) + 1 } : shown;
  const start = Math.min(all.start, shown.start);
  const end = Math.max(all.end, shown.end);
  const margin = (end - start) * 0.01;
  return new TimeScale({ start: start - margin, end: end + margin }, width);
}
