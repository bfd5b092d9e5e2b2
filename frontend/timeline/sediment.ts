import type { Bar } from './density.js';
import { extentOf } from './marker-geometry.js';
import { isExact, keyOf, type Lane, type TimelineItem } from './model.js';
import type { Span, TimeScale } from './time-scale.js';

/** An item without a label, a small mark in the sediment of its lane. */
export interface Mark {
  readonly key: string;
  readonly item: TimelineItem;
  readonly x: number;
  readonly width: number;
  /** A ring: the lane's country took part in it, with others, as a guest of another one. */
  readonly elsewhere: boolean;
}

/** Stands for events too many to draw; choosing it zooms to the span. */
export interface More {
  readonly key: string;
  readonly x: number;
  readonly count: number;
  readonly span: Span;
}

/** Widest mark of an event whose day is not known. */
const VAGUE_MARK = 14;
/** Width of a ring; wider marks get wider with their days. */
export const RING = 9;
/** Marks closer than this are counted in a chip. */
const CROWDED = 7;
const WIDEST_CROWD = 140;
const LEAST_CROWD = 4;

/** The marks of items, in the order of the items, on the screen and the screens beside it. */
export function marksOf(lane: Lane, items: readonly TimelineItem[], scale: TimeScale): Mark[] {
  const marks: Mark[] = [];
  for (const item of items) {
    const extent = extentOf(item);
    if (!extent) {
      continue;
    }
    const from = scale.at(extent.start);
    const whole = Math.max(3, scale.at(extent.end) - from);
    const elsewhere = attendedElsewhere(item, lane);
    const exact = isExact(item) ? Math.min(whole, 3 * scale.width) : Math.min(whole / 3, VAGUE_MARK);
    const width = elsewhere ? RING : exact;
    const x = (from + scale.at(extent.end)) / 2 - width / 2;
    if (x + width > -scale.width && x < 2 * scale.width) {
      marks.push({ key: keyOf(lane.key, item.id), item, x, width, elsewhere });
    }
  }
  return marks;
}

/** Two states meet in one of them as a rule; of several, all but the host are away from home. */
function attendedElsewhere({ host, countries }: TimelineItem, lane: Lane): boolean {
  return lane.country !== null && host !== null && host !== lane.country && countries.length > 2;
}

/** What of a lane may be too close together, and how many chips of which width may say so. */
interface Crowded {
  readonly lane: Lane;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
  readonly scale: TimeScale;
  readonly widthOf: (count: number) => number;
  readonly most: number;
}

interface Crowd {
  start: number;
  end: number;
  weight: number;
}

/**
 * Gathers what stands closer together than it can be told apart, from marks and from the weights of undrawn events.
 * Of more chips than `most`, those in sight stay before those beside it.
 */
export function moreOf(crowded: Crowded): More[] {
  const { lane, scale, widthOf, most } = crowded;
  const chips: More[] = [];
  let free = -Infinity;
  for (const crowd of crowdsOf(crowded)) {
    const x = crowd.end + 3;
    const end = x + widthOf(Math.round(crowd.weight));
    const cut = (x < 0 && end > 0) || (x < scale.width && end > scale.width);
    if (crowd.weight >= LEAST_CROWD && crowd.start >= free && !cut) {
      chips.push(chipOf(lane, crowd, x, scale));
      free = end;
    }
  }
  return [...chips.filter((chip) => inSight(chip, scale)), ...chips.filter((chip) => !inSight(chip, scale))].slice(
    0,
    most,
  );
}

function crowdsOf({ marks, bars }: Crowded): Crowd[] {
  const pieces = [
    ...marks.map((mark) => ({ x: mark.x, end: mark.x + mark.width, weight: 1 })),
    ...bars.map((bar) => ({ x: bar.x, end: bar.x + bar.width, weight: bar.weight })),
  ].sort((a, b) => a.x - b.x);
  const crowds: Crowd[] = [];
  for (const piece of pieces) {
    const last = crowds.at(-1);
    if (last && piece.x - last.end < CROWDED && piece.end - last.start < WIDEST_CROWD) {
      last.end = Math.max(last.end, piece.end);
      last.weight += piece.weight;
    } else {
      crowds.push({ start: piece.x, end: piece.end, weight: piece.weight });
    }
  }
  return crowds;
}

function chipOf(lane: Lane, { start, end, weight }: Crowd, x: number, scale: TimeScale): More {
  const margin = Math.max(8, (end - start) * 0.1);
  return {
    key: `${lane.key}/more/${Math.round(scale.dayAt(start))}`,
    x,
    count: Math.round(weight),
    span: { start: scale.dayAt(start - margin), end: scale.dayAt(end + margin) },
  };
}

const inSight = (chip: More, scale: TimeScale): boolean => chip.x >= 0 && chip.x < scale.width;
