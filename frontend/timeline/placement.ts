/** On which side of its marker a label stands, in the direction of time; `inside` for a marker as wide as the screen. */
export type Side = 'after' | 'before' | 'inside';

/** What is to be placed: a marker and the widths its label may have, widest first. */
export interface Wanted {
  /** First and last pixel of marker, earlier date and tail. */
  readonly start: number;
  readonly end: number;
  readonly labelWidths: readonly number[];
  readonly gap: number;
  /** The pixels in which the label has to lie. */
  readonly zone: { readonly left: number; readonly right: number };
  readonly preferredRow: number | undefined;
  readonly preferredSide: Side | undefined;
}

export interface Place {
  readonly row: number;
  readonly side: Side;
  readonly labelX: number;
  readonly labelWidth: number;
}

/** Least distance between neighbours in a row. */
const AIR = 9;

/** The rows of one lane and what already stands in them. */
export class RowSpace {
  private readonly taken: [start: number, end: number][][];

  constructor(readonly rows: number) {
    this.taken = Array.from({ length: rows }, () => []);
  }

  get used(): number {
    return this.taken.findLastIndex((row) => row.length > 0) + 1;
  }

  /** Takes the first place that is free: full label before a shortened one, the former row and side before others. */
  place(wanted: Wanted): Place | null {
    const { preferredRow } = wanted;
    for (const labelWidth of wanted.labelWidths) {
      const spots = spotsOf(wanted, labelWidth);
      if (spots.length === 0) {
        continue;
      }
      if (preferredRow !== undefined && preferredRow < this.rows) {
        const place = this.placeInRow(spots, labelWidth, preferredRow);
        if (place) {
          return place;
        }
      }
      for (let row = 0; row < this.rows; row += 1) {
        const place = row === preferredRow ? null : this.placeInRow(spots, labelWidth, row);
        if (place) {
          return place;
        }
      }
    }
    return null;
  }

  private placeInRow(spots: readonly Spot[], labelWidth: number, row: number): Place | null {
    const neighbours = this.taken[row] ?? [];
    for (const { side, labelX, from, to } of spots) {
      if (!neighbours.some(([a, b]) => from < b + AIR && to > a - AIR)) {
        neighbours.push([from, to]);
        return { row, side, labelX, labelWidth };
      }
    }
    return null;
  }
}

/** Where a label may stand, in any row, and what it takes together with its marker. */
interface Spot {
  readonly side: Side;
  readonly labelX: number;
  readonly from: number;
  readonly to: number;
}

/** The spots that lie in the zone, the preferred one first. */
function spotsOf({ start, end, gap, zone, preferredSide }: Wanted, labelWidth: number): Spot[] {
  const first = Math.max(start, zone.left);
  const last = Math.min(end, zone.right);
  const coversZone = last - first > 0.75 * (zone.right - zone.left);
  const sides = coversZone ? INSIDE : preferredSide === 'before' ? BEFORE_FIRST : AFTER_FIRST;
  return sides.flatMap((side) => {
    const labelX = { after: last + gap, before: first - gap - labelWidth, inside: first + gap + 22 }[side];
    return labelX < zone.left || labelX + labelWidth > zone.right
      ? []
      : [{ side, labelX, from: Math.min(start, labelX), to: Math.max(end, labelX + labelWidth) }];
  });
}

const INSIDE: readonly Side[] = ['inside'];
const AFTER_FIRST: readonly Side[] = ['after', 'before'];
const BEFORE_FIRST: readonly Side[] = ['before', 'after'];
