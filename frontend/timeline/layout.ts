import { Candidates } from './candidates.js';
import { type Bar, barsOf, heaviestBar, type Weights } from './density.js';
import { type Cell, cellsOf, cellStarts, cellWeights, HEAT_HEIGHT } from './heat.js';
import type { ItemText } from './item-text.js';
import type { MarkerShape } from './marker-geometry.js';
import type { Lane, TimelineItem } from './model.js';
import { allowanceFor, type Allowance, nodesForLanes, nodesOf } from './node-budget.js';
import type { Place } from './placement.js';
import type { Sketch } from './placer.js';
import { FOLDED_HEIGHT, LEAST_LANE_HEIGHT, Rows, SEDIMENT_HEIGHT } from './rows.js';
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
  /** Only the lanes in sight are drawn, without marks and chips, and those below the frame are empty: they follow a moment later. */
  readonly partial: boolean;
}

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
  private readonly rows: Rows;
  private readonly candidates: Candidates;
  private readonly allowance: Allowance;
  private readonly sketches: readonly Sketch[];
  private readonly starts: readonly number[];

  constructor(private readonly input: LayoutInput) {
    this.heat = input.scale.pixelsPerDay < HEAT_PIXELS_PER_DAY;
    this.candidates = new Candidates(input, this.heat);
    this.rows = new Rows(input, this.candidates, this.heat);
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
      const sketches = this.rows.fit(allowance);
      if (this.mostNodes(sketches, allowance) <= nodesForLanes(ticks)) {
        return [allowance, sketches];
      }
    }
    const allowance = allowanceFor(most, ticks, 1);
    return [allowance, this.rows.fit(allowance)];
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
        between += nodes === 0 ? 0 : this.rows.laneHeight(sketch);
        nodes += nodesOf(sketch.placed.length, sketch.left.length, sketch.shares, allowance);
      }
      most = Math.max(most, nodes);
    }
    return most;
  }

  private finish(sketch: Sketch, top: number, cells: readonly number[]): LaneLayout {
    const { lane, folded, placed } = sketch;
    const height = this.rows.laneHeight(sketch);
    const heatTop = folded ? (FOLDED_HEIGHT - HEAT_HEIGHT) / 2 : Math.max(1, sketch.used) * this.rows.height + 3;
    const drawn = this.within(this.input.partial ? 0 : this.beyond, top, height);
    return {
      lane,
      top,
      height,
      rowHeight: this.rows.height,
      sedimentTop: this.heat ? heatTop : height - SEDIMENT_HEIGHT - (folded ? 7 : 1),
      folded,
      drawn,
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
    const { weights, scale, chipWidthOf, partial } = this.input;
    if (this.heat) {
      return { marks: [], more: [], bars: [], cells: cellsOf(cells, this.starts, scale) };
    }
    const bars = barsOf(lane.key, weights, scale);
    if (partial) {
      return { marks: [], more: [], bars, cells: [] };
    }
    const marks = marksOf(lane, left, scale);
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
