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
    for (const width of wanted.labelWidths) {
      for (const row of this.rowOrder(wanted.preferredRow)) {
        for (const side of sideOrder(wanted.preferredSide)) {
          const place = this.tryPlace(wanted, width, row, side);
          if (place) {
            return place;
          }
        }
      }
    }
    return null;
  }

  private tryPlace(wanted: Wanted, width: number, row: number, side: Side): Place | null {
    const { zone, gap } = wanted;
    const start = Math.max(wanted.start, zone.left);
    const end = Math.min(wanted.end, zone.right);
    const labelX = { after: end + gap, before: start - gap - width, inside: start + gap + 22 }[side];
    const coversZone = end - start > 0.75 * (zone.right - zone.left);
    if (labelX < zone.left || labelX + width > zone.right || (side === 'inside') !== coversZone) {
      return null;
    }
    const from = Math.min(wanted.start, labelX);
    const to = Math.max(wanted.end, labelX + width);
    const neighbours = this.taken[row] ?? [];
    if (neighbours.some(([a, b]) => from < b + AIR && to > a - AIR)) {
      return null;
    }
    neighbours.push([from, to]);
    return { row, side, labelX, labelWidth: width };
  }

  private rowOrder(preferred: number | undefined): number[] {
    const all = Array.from({ length: this.rows }, (_, row) => row);
    return preferred === undefined || preferred >= this.rows
      ? all
      : [preferred, ...all.filter((row) => row !== preferred)];
  }
}

function sideOrder(preferred: Side | undefined): readonly Side[] {
  return preferred === 'before' ? ['before', 'after', 'inside'] : ['after', 'before', 'inside'];
}
