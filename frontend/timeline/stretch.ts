import type { Drawing } from './drawing.js';
import { anchorOf, boxOf } from './item-box.js';
import type { Placed } from './layout.js';
import { isLong } from './marker-geometry.js';
import { lengthOf, type Span, type TimeScale } from './time-scale.js';

/** Where the pixels of a drawing lie while another span is shown: `ratio` times as far apart, then `offset` further. */
export interface Stretch {
  readonly ratio: number;
  readonly offset: number;
}

/** By how many pixels what stands at a pixel of the drawing is moved. */
export function shiftOf(pixel: number, { ratio, offset }: Stretch): number {
  return pixel * (ratio - 1) + offset;
}

/** Whether the drawing is only pushed aside. */
export function isSameScale({ ratio }: Stretch): boolean {
  return Math.abs(ratio - 1) < SAME;
}

/** What of a drawing would touch something more important while it is stretched. */
export interface Crowded {
  /** Keys of labelled items. */
  readonly keys: ReadonlySet<string>;
  /** Days of ticks, as the ticks say them. */
  readonly days: ReadonlySet<string>;
}

/** A drawing that is stretched further says too little, one that is pushed together further leaves too much empty. */
const MOST_APART = 4;
const CLOSEST = 0.4;
/** Ratios that differ by less show a screen at the same pixels. */
const SAME = 1e-6;
/** Least distance between labels, in pixels. */
const AIR = 4;
export const NOTHING: Crowded = { keys: new Set(), days: new Set() };

/** How a drawing is stretched to show another span; `null` where that span is too different from what was drawn. */
export function stretchOf(drawn: TimeScale, shown: Span): Stretch | null {
  const ratio = lengthOf(drawn.span) / lengthOf(shown);
  const offset = (drawn.span.start - shown.start) * drawn.pixelsPerDay * ratio;
  const screen = drawn.width * ratio;
  const covered = offset - screen <= 0 && offset + 2 * screen >= drawn.width;
  return ratio <= MOST_APART && ratio >= CLOSEST && covered ? { ratio, offset } : null;
}

/** Letters keep their size, so that some find no room in a drawing that is pushed together. */
export function crowdedBy(drawing: Drawing, ratio: number, widthOf: (label: string) => number): Crowded {
  if (ratio >= 1) {
    return NOTHING;
  }
  const { lanes } = drawing.layout;
  const keys = lanes.flatMap(({ placed }) => touching(placed, (item) => pushed(item, ratio)).map(({ key }) => key));
  const { minor, major, hijri } = drawing.axis;
  const ticks = [minor, major, hijri].flatMap((row) =>
    touching(
      row.filter(({ label }) => label !== ''),
      ({ start, label }) => ({ start: start * ratio, end: start * ratio + widthOf(label) }),
    ),
  );
  return { keys: new Set(keys), days: new Set(ticks.map(({ day }) => String(day))) };
}

/** Pixels that are taken, in rows where there are any. */
interface Taken {
  readonly row?: number;
  readonly start: number;
  readonly end: number;
}

/** The pixels of an item in a drawing at another scale. */
function pushed(placed: Placed, ratio: number): Taken {
  const anchor = anchorOf(placed);
  const { start, end } = boxOf(placed);
  const grown = isLong(placed.marker) && placed.side === 'after' ? placed.marker.width * (ratio - 1) : 0;
  return { row: placed.row, start: anchor * ratio + start - anchor, end: anchor * ratio + end - anchor + grown };
}

/** Those that touch one before them. */
function touching<T>(things: readonly T[], extentOf: (thing: T) => Taken): T[] {
  const taken: Taken[] = [];
  return things.filter((thing) => {
    const own = extentOf(thing);
    const touches = taken.some(
      ({ row, start, end }) => row === own.row && own.start < end + AIR && own.end > start - AIR,
    );
    if (!touches) {
      taken.push(own);
    }
    return touches;
  });
}
