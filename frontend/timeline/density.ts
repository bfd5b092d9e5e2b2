import { dayOf } from './days.js';
import type { Lane, Overview, WindowAnswer } from './model.js';
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

/** A weight in time. */
export interface Slice extends Span {
  readonly weight: number;
}

/** The weights of a lane's undrawn events, as far as they count. */
export function slicesOf(lane: string, { answer, within }: Weights): Slice[] {
  const found = answer.lanes.find((candidate) => candidate.key === lane);
  return found ? slices(found, answer).filter(({ start, end }) => start < within.end && end > within.start) : [];
}

function slices(lane: Lane, answer: WindowAnswer): Slice[] {
  const span = spanOf(answer);
  const length = (span.end - span.start) / answer.binCount;
  return lane.bins.map(([index, weight]) => ({
    start: span.start + index * length,
    end: span.start + (index + 1) * length,
    weight,
  }));
}

/** The bars of a lane for the weights of undrawn events. */
export function barsOf(lane: string, weights: readonly Weights[], scale: TimeScale): Bar[] {
  return weights
    .flatMap((weight) => slicesOf(lane, weight))
    .map(({ start, end, weight }) => ({ x: scale.at(start), width: scale.at(end) - scale.at(start), weight }));
}

/** The heaviest bar of all lanes; at least 1. */
export function heaviestBar(weights: readonly Weights[]): number {
  let heaviest = 1;
  for (const { answer } of weights) {
    for (const lane of answer.lanes) {
      for (const [, weight] of lane.bins) {
        heaviest = Math.max(heaviest, weight);
      }
    }
  }
  return heaviest;
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

/** A rectangle as a piece of an SVG path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
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
