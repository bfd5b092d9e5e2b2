import { type Bar, rectangle, slicesOf, type Weights } from './density.js';
import { extentOf } from './marker-geometry.js';
import type { TimelineItem } from './model.js';
import { boundaries, minorUnit } from './calendars.js';
import type { Span, TimeScale } from './time-scale.js';

/** A month, a year or more of a lane that is zoomed out, with the number of its events. */
export interface Cell extends Bar {
  readonly span: Span;
}

export const HEAT_HEIGHT = 17;
export const HEAT_STEPS = 6;
/** Share of the fullest cell from which each step of the ramp begins. */
const STEPS_FROM = [0, 0.02, 0.16, 0.34, 0.56, 0.8];

/** The calendar's own cells for a scale, so that a cell can be named: months, quarters, years. */
export function cellStarts(scale: TimeScale): number[] {
  return boundaries(minorUnit(scale.pixelsPerDay * 5), scale.dayAt(-scale.width), scale.dayAt(2 * scale.width));
}

/** How many events of a lane lie in each cell, items and bins together. */
export function cellWeights(
  lane: string,
  items: readonly TimelineItem[],
  weights: readonly Weights[],
  starts: readonly number[],
): number[] {
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
  for (const slice of weights.flatMap((weight) => slicesOf(lane, weight))) {
    add(slice.start, slice.end, slice.weight);
  }
  for (const item of items) {
    const extent = extentOf(item);
    if (extent) {
      add(extent.start, extent.end, 1);
    }
  }
  return sums;
}

/** The cells of a lane with their weights, all but the last, whose end is not known. */
export function cellsOf(weights: readonly number[], starts: readonly number[], scale: TimeScale): Cell[] {
  return weights.flatMap((weight, index) => {
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

/** The step of the heat ramp for a weight, given the heaviest cell of all lanes. */
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

/** The least number of events of each step of the ramp. */
export function stepLimits(heaviest: number): number[] {
  return STEPS_FROM.map((from, step) => (step === 0 ? 0 : Math.max(1, Math.ceil(from * heaviest))));
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
