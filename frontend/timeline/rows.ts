import type { Candidates } from './candidates.js';
import { HEAT_HEIGHT } from './heat.js';
import type { LayoutInput } from './layout.js';
import type { Allowance } from './node-budget.js';
import { Placer, type Sketch } from './placer.js';

export const SEDIMENT_HEIGHT = 13;
export const FOLDED_HEIGHT = 27;
export const LEAST_LANE_HEIGHT = 41;
const ROW_HEIGHT = 27;
const HEAT_ROW_HEIGHT = 20;
const PADDING = 4;
const MOST_ROWS = 24;
/** Where the lanes have to be scrolled anyway, the first ones, which have most events, get more rows than the others. */
const FIRST_LANES = 2;
const ROWS_OF_FIRST = 6;
const ROWS_OF_OTHERS = 2;
/** Their height keeps other lanes out of sight, whose nodes they take. */
const SHARES_OF_FIRST = 4;

/** How many rows every lane gets, and how high that makes it. */
export class Rows {
  /** Of one row, in pixels. */
  readonly height: number;

  constructor(
    private readonly input: LayoutInput,
    private readonly candidates: Candidates,
    private readonly heat: boolean,
  ) {
    this.height = heat ? HEAT_ROW_HEIGHT : ROW_HEIGHT;
  }

  /** As many rows as fit for every lane alike, then further rows for the lanes that need them most. */
  fit(allowance: Allowance): Sketch[] {
    const { lanes, available } = this.input;
    const placer = new Placer(this.input, this.candidates, allowance);
    const sketched = (rows: number): Sketch[] => lanes.map((lane) => placer.sketch(lane, rows));
    if (this.leastHeight() > available) {
      return this.scrolling(placer);
    }
    let rows = Math.min(MOST_ROWS, Math.max(2, Math.floor(available / (Math.max(1, lanes.length) * this.height)) + 2));
    let sketches = sketched(rows);
    while (rows > 1 && this.heightOf(sketches) > available) {
      rows = this.rowsThatMayFit(sketches, rows - 1);
      sketches = sketched(rows);
    }
    return this.heightOf(sketches) > available ? this.scrolling(placer) : this.spendTheRest(placer, sketches);
  }

  private scrolling(placer: Placer): Sketch[] {
    const { lanes, scrolled, available, partial } = this.input;
    const edge = partial ? scrolled + available : Infinity;
    let top = 0;
    return lanes.map((lane, index) => {
      const sketch =
        top >= edge
          ? placer.blank(lane)
          : index < FIRST_LANES
            ? placer.sketch(lane, ROWS_OF_FIRST, SHARES_OF_FIRST)
            : placer.sketch(lane, ROWS_OF_OTHERS);
      top += this.laneHeight(sketch);
      return sketch;
    });
  }

  /** Of the lanes if none has more than one row. */
  private leastHeight(): number {
    const { lanes, folded } = this.input;
    return lanes.reduce((sum, { key }) => sum + this.laneHeight({ folded: folded.has(key), used: 1 }), 0);
  }

  /** So many rows, or fewer where what stands in the first of them is too high already. */
  private rowsThatMayFit(sketches: readonly Sketch[], most: number): number {
    let rows = most;
    while (rows > 1 && this.heightOf(sketches, rows) > this.input.available) {
      rows -= 1;
    }
    return rows;
  }

  private spendTheRest(placer: Placer, fitting: Sketch[]): Sketch[] {
    let sketches = fitting;
    let grown = true;
    while (grown) {
      grown = false;
      for (const [index, lane] of this.input.lanes.entries()) {
        const present = sketches[index];
        if (!present || present.left.length === 0 || present.rows >= MOST_ROWS) {
          continue;
        }
        const larger = placer.sketch(lane, present.rows + 1);
        const others = sketches.with(index, larger);
        if (larger.placed.length > present.placed.length && this.heightOf(others) <= this.input.available) {
          sketches = others;
          grown = true;
        }
      }
    }
    return sketches;
  }

  private heightOf(sketches: readonly Sketch[], mostRows = MOST_ROWS): number {
    return sketches.reduce((sum, sketch) => sum + this.laneHeight(sketch, mostRows), 0);
  }

  laneHeight({ folded, used }: Pick<Sketch, 'folded' | 'used'>, mostRows = MOST_ROWS): number {
    const sediment = this.heat ? HEAT_HEIGHT + 8 : SEDIMENT_HEIGHT;
    const rows = Math.max(1, Math.min(used, mostRows));
    return folded ? FOLDED_HEIGHT : Math.max(LEAST_LANE_HEIGHT, rows * this.height + sediment + PADDING);
  }
}
