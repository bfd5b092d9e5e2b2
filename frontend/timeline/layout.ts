import { Candidates } from './candidates.js';
import { type Bar, barsOf, heaviestBar, type Weights } from './density.js';
import { type Cell, cellsOf, cellStarts, cellWeights, HEAT_HEIGHT } from './heat.js';
import type { ItemText } from './item-text.js';
import type { MarkerShape } from './marker-geometry.js';
import type { Lane, TimelineItem } from './model.js';
import { allowanceFor, type Allowance, nodesForLanes, nodesOf } from './node-budget.js';
import type { Place } from './placement.js';
import { Placer, type Sketch } from './placer.js';
import { type Mark, marksOf, type More, moreOf } from './sediment.js';
import type { TimeScale } from './time-scale.js';

/** `leading` items have two lines in bold, `ordinary` ones a single line. */
export type Prominence = 'leading' | 'ordinary';

/** An item with a marker and a label in a row of a lane. */
export interface Placed extends Place {
  readonly key: string;
  readonly item: TimelineItem;
  readonly prominence: Prominence;
  readonly marker: MarkerShape;
  readonly text: ItemText;
  /** Beginnings of the ghost markers of earlier dates, oldest first, as far as there is room for them. */
  readonly ghosts: readonly number[];
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Distance of the sediment, or of the heat cells, from the top of the lane. */
  readonly sedimentTop: number;
  /** Closed to a strip without labels. */
  readonly folded: boolean;
  /** In sight or near it; other lanes have a height and their labelled items only. */
  readonly drawn: boolean;
  readonly inSight: boolean;
  readonly placed: readonly Placed[];
  readonly marks: readonly Mark[];
  readonly more: readonly More[];
  /** The weights of events that are not drawn by themselves. */
  readonly bars: readonly Bar[];
  readonly cells: readonly Cell[];
}

export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
  /** Zoomed out so far that lanes show density. */
  readonly heat: boolean;
  /** The heaviest bar or, zoomed out, cell of all lanes; at least 1. */
  readonly heaviest: number;
}

export interface LayoutInput {
  readonly lanes: readonly Lane[];
  /** Keys of the lanes that are closed to a strip. */
  readonly folded: ReadonlySet<string>;
  /** Most important first; those of the visible window before those beside it. */
  readonly items: readonly TimelineItem[];
  readonly weights: readonly Weights[];
  readonly scale: TimeScale;
  /** Height there is for the lanes; more is used only when every lane has as few rows as can be. */
  readonly available: number;
  /** Pixels of the lanes that are scrolled out of sight at the top. */
  readonly scrolled: number;
  /** Number of labels on the axis. */
  readonly ticks: number;
  readonly selected: number | null;
  readonly textOf: (item: TimelineItem, prominence: Prominence) => ItemText;
  readonly widthOf: (text: ItemText, prominence: Prominence) => number;
  readonly chipWidthOf: (count: number) => number;
  readonly previous: Layout | null;
}

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
/** How many times its share a lane may take as long as others leave enough of theirs, most generous first. */
const GENEROSITY = [4, 2];
/** Below this the days are so narrow that lanes show density. */
const HEAT_PIXELS_PER_DAY = 0.25;

/** Gives every item a place: a row with a label, else a mark in the sediment, else a number in a chip. */
export function layOut(input: LayoutInput): Layout {
  return new LayoutPass(input).run();
}

class LayoutPass {
  private readonly heat: boolean;
  private readonly rowHeight: number;
  private readonly candidates: Candidates;
  private readonly allowance: Allowance;
  private readonly sketches: readonly Sketch[];
  private readonly starts: readonly number[];

  constructor(private readonly input: LayoutInput) {
    this.heat = input.scale.pixelsPerDay < HEAT_PIXELS_PER_DAY;
    this.rowHeight = this.heat ? HEAT_ROW_HEIGHT : ROW_HEIGHT;
    this.candidates = new Candidates(input, this.heat);
    [this.allowance, this.sketches] = this.sketched();
    this.starts = this.heat ? cellStarts(input.scale) : [];
  }

  run(): Layout {
    const cells = this.heat ? this.input.lanes.map((lane) => this.cellWeights(lane)) : [];
    const heaviest = this.heat
      ? cells.flat().reduce((most, weight) => Math.max(most, weight), 1)
      : heaviestBar(this.input.weights, this.input.scale);
    const lanes: LaneLayout[] = [];
    let top = 0;
    for (const [index, sketch] of this.sketches.entries()) {
      const layout = this.finish(sketch, top, cells[index] ?? []);
      lanes.push(layout);
      top += layout.height;
    }
    return { lanes, height: top, heat: this.heat, heaviest };
  }

  /** The most generous sketches whose nodes suffice wherever the lanes are scrolled to. */
  private sketched(): [Allowance, readonly Sketch[]] {
    const { ticks } = this.input;
    const most = this.mostDrawn();
    for (const times of GENEROSITY) {
      const allowance = allowanceFor(most, ticks, times);
      const sketches = this.fitRows(allowance);
      if (this.mostNodes(sketches, allowance) <= nodesForLanes(ticks)) {
        return [allowance, sketches];
      }
    }
    const allowance = allowanceFor(most, ticks, 1);
    return [allowance, this.fitRows(allowance)];
  }

  private mostNodes(sketches: readonly Sketch[], allowance: Allowance): number {
    const span = this.input.available + 2 * this.beyond;
    let most = 0;
    for (const first of sketches.keys()) {
      let nodes = 0;
      let between = 0;
      for (const sketch of sketches.slice(first)) {
        if (between >= span) {
          break;
        }
        between += nodes === 0 ? 0 : this.laneHeight(sketch);
        nodes += nodesOf(sketch.placed.length, sketch.left.length, sketch.shares, allowance);
      }
      most = Math.max(most, nodes);
    }
    return most;
  }

  /** As many rows as fit for every lane alike, then further rows for the lanes that need them most. */
  private fitRows(allowance: Allowance): Sketch[] {
    const { lanes, available } = this.input;
    const placer = new Placer(this.input, this.candidates, allowance);
    const sketched = (rows: number): Sketch[] => lanes.map((lane) => placer.sketch(lane, rows));
    if (this.leastHeight() > available) {
      return this.scrolling(placer);
    }
    let rows = Math.min(
      MOST_ROWS,
      Math.max(2, Math.floor(available / (Math.max(1, lanes.length) * this.rowHeight)) + 2),
    );
    let sketches = sketched(rows);
    while (rows > 1 && this.heightOf(sketches) > available) {
      rows = this.rowsThatMayFit(sketches, rows - 1);
      sketches = sketched(rows);
    }
    return this.heightOf(sketches) > available ? this.scrolling(placer) : this.spendTheRest(placer, sketches);
  }

  private scrolling(placer: Placer): Sketch[] {
    return this.input.lanes.map((lane, index) =>
      index < FIRST_LANES ? placer.sketch(lane, ROWS_OF_FIRST, SHARES_OF_FIRST) : placer.sketch(lane, ROWS_OF_OTHERS),
    );
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

  private laneHeight({ folded, used }: Pick<Sketch, 'folded' | 'used'>, mostRows = MOST_ROWS): number {
    const sediment = this.heat ? HEAT_HEIGHT + 8 : SEDIMENT_HEIGHT;
    const rows = Math.max(1, Math.min(used, mostRows));
    return folded ? FOLDED_HEIGHT : Math.max(LEAST_LANE_HEIGHT, rows * this.rowHeight + sediment + PADDING);
  }

  private finish(sketch: Sketch, top: number, cells: readonly number[]): LaneLayout {
    const { lane, folded, placed } = sketch;
    const height = this.laneHeight(sketch);
    const heatTop = folded ? (FOLDED_HEIGHT - HEAT_HEIGHT) / 2 : Math.max(1, sketch.used) * this.rowHeight + 3;
    const drawn = this.within(this.beyond, top, height);
    return {
      lane,
      top,
      height,
      rowHeight: this.rowHeight,
      sedimentTop: this.heat ? heatTop : height - SEDIMENT_HEIGHT - (folded ? 7 : 1),
      folded,
      drawn,
      inSight: this.within(0, top, height),
      placed,
      ...(drawn ? this.details(sketch, cells) : { marks: [], more: [], bars: [], cells: [] }),
    };
  }

  private cellWeights(lane: Lane): number[] {
    return cellWeights(lane.key, this.candidates.itemsOf(lane), this.input.weights, this.starts);
  }

  private details(
    { lane, left, folded, shares }: Sketch,
    cells: readonly number[],
  ): Pick<LaneLayout, 'marks' | 'more' | 'bars' | 'cells'> {
    const { weights, scale, chipWidthOf } = this.input;
    if (this.heat) {
      return { marks: [], more: [], bars: [], cells: cellsOf(cells, this.starts, scale) };
    }
    const marks = marksOf(lane, left, scale);
    const bars = barsOf(lane.key, weights, scale);
    if (folded) {
      return { marks, more: [], bars, cells: [] };
    }
    return {
      marks: marks.slice(0, this.allowance.marks * shares).sort((a, b) => a.x - b.x),
      more: moreOf({ lane, marks, bars, scale, widthOf: chipWidthOf, most: this.allowance.chips * shares }),
      bars,
      cells: [],
    };
  }

  /** Lanes are drawn a quarter of the frame beyond its edges, and at least one further lane. */
  private get beyond(): number {
    return Math.max(this.input.available / 4, LEAST_LANE_HEIGHT);
  }

  /** Whether a lane is in the frame or so many pixels beyond its edges. */
  private within(pixels: number, top: number, height: number): boolean {
    const { scrolled, available } = this.input;
    return top < scrolled + available + pixels && top + height > scrolled - pixels;
  }

  /** The number of lanes that can be drawn at once. */
  private mostDrawn(): number {
    const { lanes, folded, available } = this.input;
    const closed = lanes.filter((lane) => folded.has(lane.key)).length;
    const least = closed > 0 ? FOLDED_HEIGHT : LEAST_LANE_HEIGHT;
    return Math.max(1, Math.min(lanes.length, Math.ceil((available + 2 * this.beyond) / least) + 1));
  }
}
