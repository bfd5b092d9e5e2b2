import { dayOf } from './days.js';
import type { Lane, Overview, WindowAnswer } from './model.js';
import { lengthOf, type Span, spanOf, TimeScale } from './time-scale.js';

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
  return lane.bins.flatMap(([first, ...weights]) =>
    weights.map((weight, index) => ({
      start: span.start + (first + index) * length,
      end: span.start + (first + index + 1) * length,
      weight,
    })),
  );
}

/** Neighbouring slices are joined to columns of this many pixels, so that the drawing is no finer than an eye. */
const COLUMN = 3;

/** The bars of a lane for the weights of undrawn events, on the screen and the screens beside it, in the order of time. */
export function barsOf(lane: string, weights: readonly Weights[], scale: TimeScale): Bar[] {
  const bars: { x: number; width: number; weight: number }[] = [];
  for (const part of [...weights].sort((a, b) => a.within.start - b.within.start)) {
    for (const { start, end, weight } of slicesOf(lane, part)) {
      const x = scale.at(start);
      const last = bars.at(-1);
      if (last && x - last.x - last.width < 0.1 && scale.at(end) - last.x <= COLUMN) {
        last.width = scale.at(end) - last.x;
        last.weight += weight;
      } else if (scale.at(end) > -scale.width && x < 2 * scale.width) {
        bars.push({ x, width: scale.at(end) - x, weight });
      }
    }
  }
  return bars;
}

/** What the heaviest bar of all lanes weighs at most; at least 1. */
export function heaviestBar(weights: readonly Weights[], scale: TimeScale): number {
  return weights.reduce((most, { answer }) => {
    const heaviest = answer.lanes.reduce(
      (most, { bins }) => bins.reduce((heavier, [, ...weights]) => Math.max(heavier, ...weights), most),
      0,
    );
    const slice = (lengthOf(spanOf(answer)) / answer.binCount) * scale.pixelsPerDay;
    return Math.max(most, heaviest * Math.max(1, Math.floor(COLUMN / slice)));
  }, 1);
}

/** The bars of the sediment as one path, a skyline; the heavier the taller, at most `height` pixels. */
export function barPath(bars: readonly Bar[], heaviest: number, bottom: number, height: number): string {
  let path = '';
  let end = -Infinity;
  for (const { x, width, weight } of bars) {
    const top = tenths(bottom - Math.max(2, height * Math.sqrt(Math.min(1, weight / heaviest))));
    path += x - end < 0.1 ? `V${top}` : `${path && `V${bottom}z`}M${tenths(x)} ${bottom}V${top}`;
    end = Math.max(x + width, x + 1.2);
    path += `H${tenths(end)}`;
  }
  return path && `${path}V${bottom}z`;
}

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

const DRAWN_BARS = new WeakMap<Overview, { readonly scale: TimeScale; readonly path: string }>();

/** The bars of the overview as one path; drawn once for all windows that leave its scale as it is. */
export function overviewPath(overview: Overview, scale: TimeScale, bottom: number, height: number): string {
  const { span, width } = scale;
  const drawn = DRAWN_BARS.get(overview);
  const before = drawn?.scale;
  if (drawn && before?.span.start === span.start && before.span.end === span.end && before.width === width) {
    return drawn.path;
  }
  const path = pathOfOverview(overview, scale, bottom, height);
  DRAWN_BARS.set(overview, { scale, path });
  return path;
}

function pathOfOverview(overview: Overview, scale: TimeScale, bottom: number, height: number): string {
  const span = { start: dayOf(overview.from), end: dayOf(overview.to) + 1 };
  const length = (span.end - span.start) / Math.max(1, overview.bins.length);
  const heaviest = Math.max(...overview.bins, 0);
  return gathered(overview.bins, Math.max(1, Math.floor((overview.bins.length * 4) / scale.width)))
    .filter((bar) => bar.weight > 0)
    .map((bar) => {
      const x = scale.at(span.start + bar.index * length);
      const width = bar.size * length * scale.pixelsPerDay;
      const tall = Math.min(height, Math.max(1.5, height * Math.sqrt(bar.weight / (heaviest * bar.size))));
      return rectangle(x + 0.6, bottom - tall, Math.max(0.8, width - 1.2), tall);
    })
    .join('');
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
