import { barsOf, HEAT_HEIGHT, type Cell, heatCells, type Weights } from './density.js';
import { dayOf } from './days.js';
import type { ItemText } from './item-text.js';
import { extentOf, shapeOf, type MarkerShape, type Reach } from './marker-geometry.js';
import type { Lane, TimelineItem } from './model.js';
import { type Place, RowSpace, type Side } from './placement.js';
import { overlaps, type Span, type TimeScale } from './time-scale.js';

/** `leading` items have two lines in bold, `ordinary` ones a single line. */
export type Prominence = 'leading' | 'ordinary';

/** An item with a marker and a label in a row of a lane. */
export interface Placed extends Place {
  readonly key: string;
  readonly item: TimelineItem;
  readonly prominence: Prominence;
  readonly marker: MarkerShape;
  readonly text: ItemText;
  /** Beginning of the earlier date's ghost marker, where there is room for it. */
  readonly ghostX: number | null;
}

/** An item without a label, a small mark in the sediment of its lane. */
export interface Mark {
  readonly key: string;
  readonly item: TimelineItem;
  readonly x: number;
  readonly width: number;
}

/** Stands for events too many to draw; choosing it zooms to the span. */
export interface More {
  readonly key: string;
  readonly x: number;
  readonly count: number;
  readonly span: Span;
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Distance of the sediment, or of the heat cells, from the top of the lane. */
  readonly sedimentTop: number;
  readonly placed: readonly Placed[];
  readonly marks: readonly Mark[];
  readonly more: readonly More[];
  readonly cells: readonly Cell[];
}

export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
  /** Zoomed out so far that lanes show density. */
  readonly heat: boolean;
}

export interface LayoutInput {
  readonly lanes: readonly Lane[];
  /** Most important first; those of the visible window before those beside it. */
  readonly items: readonly TimelineItem[];
  readonly weights: readonly Weights[];
  readonly scale: TimeScale;
  /** Height there is for the lanes; more is used only when every lane has as few rows as can be. */
  readonly available: number;
  readonly selected: number | null;
  readonly textOf: (item: TimelineItem) => ItemText;
  readonly widthOf: (text: ItemText, prominence: Prominence) => number;
  readonly previous: Layout | null;
}

export const SEDIMENT_HEIGHT = 13;
const ROW_HEIGHT = 27;
const HEAT_ROW_HEIGHT = 20;
const PADDING = 4;
const LEAST_LANE_HEIGHT = 41;
const MOST_ROWS = 24;
const SHORT_LABEL = 150;
const LONG_LABEL = 330;
/** Below this the days are so narrow that lanes show density. */
const HEAT_PIXELS_PER_DAY = 0.25;
/** Elements that placed items may take, so that the whole element stays under 1,500 nodes. */
const MOST_PLACED = 84;
const MOST_PLACED_BESIDE = 24;
const MOST_MARKS = 250;
const MOST_LEADING = 36;
const CHIP_WIDTH = 58;
/** Widest mark of an event whose day is not known. */
const VAGUE_MARK = 14;
const EXACT: ReadonlySet<string> = new Set(['day', 'range']);
/** Marks closer than this are counted in a chip. */
const CROWDED = 7;
const LEAST_CROWD = 4;

/** Gives every item a place: a row with a label, else a mark in the sediment, else a number in a chip. */
export function layOut(input: LayoutInput): Layout {
  return new LayoutPass(input).run();
}

/** Lane key and item id: an item of two lanes stands in both. */
export const keyOf = (lane: string, id: number): string => `${lane}/${id}`;

/** Order in which items win a place: the server's rank, then importance; the id makes it stable. */
export function byRank(a: TimelineItem, b: TimelineItem): number {
  return a.rank - b.rank || b.importance - a.importance || a.id - b.id;
}

interface Sketch {
  readonly space: RowSpace;
  readonly placed: Placed[];
  readonly left: TimelineItem[];
  readonly allowed: number;
}

interface Memory {
  readonly row: number;
  readonly side: Side;
  readonly prominence: Prominence;
}

class LayoutPass {
  private readonly heat: boolean;
  private readonly rowHeight: number;
  private readonly reach: Reach;
  private readonly itemsOf: ReadonlyMap<string, readonly TimelineItem[]>;
  private readonly leading: ReadonlySet<number>;
  private readonly memory: ReadonlyMap<string, Memory>;
  private readonly texts = new Map<number, ItemText>();

  constructor(private readonly input: LayoutInput) {
    const { scale, items, lanes } = input;
    this.heat = scale.pixelsPerDay < HEAT_PIXELS_PER_DAY;
    this.rowHeight = this.heat ? HEAT_ROW_HEIGHT : ROW_HEIGHT;
    this.reach = { left: -scale.width * 1.1, right: scale.width * 2.1 };
    this.memory = remember(input.previous);
    this.itemsOf = byLane(lanes, items);
    this.leading = this.leadingOf(items);
  }

  run(): Layout {
    const { lanes, available } = this.input;
    const sketches = this.fitRows(available);
    const laidOut: LaneLayout[] = [];
    let top = 0;
    for (const [index, lane] of lanes.entries()) {
      const layout = this.finish(lane, sketches[index] ?? this.sketch(lane, 1), top);
      laidOut.push(layout);
      top += layout.height;
    }
    return { lanes: laidOut, height: top, heat: this.heat };
  }

  /** As many rows as fit for every lane alike, then further rows for the lanes that need them most. */
  private fitRows(available: number): Sketch[] {
    const { lanes } = this.input;
    let rows = Math.min(
      MOST_ROWS,
      Math.max(2, Math.floor(available / (Math.max(1, lanes.length) * this.rowHeight)) + 2),
    );
    let sketches = lanes.map((lane) => this.sketch(lane, rows));
    while (rows > 1 && this.heightOf(sketches) > available) {
      rows -= 1;
      sketches = lanes.map((lane) => this.sketch(lane, rows));
    }
    if (this.heightOf(sketches) > available) {
      return lanes.map((lane) => this.sketch(lane, 2));
    }
    return this.spendTheRest(sketches, available);
  }

  private spendTheRest(sketches: Sketch[], available: number): Sketch[] {
    let grown = true;
    while (grown) {
      grown = false;
      for (const [index, lane] of this.input.lanes.entries()) {
        const present = sketches[index];
        if (!present || present.left.length === 0 || present.allowed >= MOST_ROWS) {
          continue;
        }
        const larger = this.sketch(lane, present.allowed + 1);
        const others = sketches.with(index, larger);
        if (larger.placed.length > present.placed.length && this.heightOf(others) <= available) {
          sketches = others;
          grown = true;
        }
      }
    }
    return sketches;
  }

  private heightOf(sketches: readonly Sketch[]): number {
    return sketches.reduce((sum, sketch) => sum + this.laneHeight(sketch.space.used), 0);
  }

  private laneHeight(rows: number): number {
    const sediment = this.heat ? HEAT_HEIGHT + 8 : SEDIMENT_HEIGHT;
    return Math.max(LEAST_LANE_HEIGHT, Math.max(1, rows) * this.rowHeight + sediment + PADDING);
  }

  private sketch(lane: Lane, rows: number): Sketch {
    const space = new RowSpace(rows);
    const placed: Placed[] = [];
    const left: TimelineItem[] = [];
    const lanes = Math.max(1, this.input.lanes.length);
    let room = Math.floor(MOST_PLACED / lanes) + 3;
    let roomBeside = Math.floor(MOST_PLACED_BESIDE / lanes) + 1;
    for (const item of this.itemsOf.get(lane.key) ?? []) {
      const inSight = this.inSight(item);
      const found = (inSight ? room : roomBeside) > 0 ? this.place(lane, item, space) : null;
      if (found) {
        placed.push(found);
        if (inSight) {
          room -= 1;
        } else {
          roomBeside -= 1;
        }
      } else {
        left.push(item);
      }
    }
    return { space, placed, left, allowed: rows };
  }

  private inSight(item: TimelineItem): boolean {
    const extent = extentOf(item);
    return extent !== null && overlaps(extent, this.input.scale.span);
  }

  private place(lane: Lane, item: TimelineItem, space: RowSpace): Placed | null {
    const { scale, selected } = this.input;
    const key = keyOf(lane.key, item.id);
    const before = this.memory.get(key);
    const prominence: Prominence = this.leading.has(item.id) ? 'leading' : 'ordinary';
    const size = this.heat ? 14 : prominence === 'leading' ? 17 : 15;
    const marker = shapeOf(item, scale, size, this.reach);
    const zone = marker && this.zoneOf(marker);
    if (!marker || !zone) {
      return null;
    }
    const text = this.textOf(item);
    const width = Math.ceil(this.input.widthOf(text, prominence)) + 2;
    const ghostX = this.heat ? null : this.ghostOf(item, marker, prominence === 'leading' || item.id === selected);
    const place = space.place({
      start: Math.min(marker.x, ghostX ?? marker.x),
      end: marker.x + marker.width + (item.status === 'postponed' ? 34 : 0),
      labelWidths:
        width <= LONG_LABEL ? [width, ...(width > SHORT_LABEL ? [SHORT_LABEL] : [])] : [LONG_LABEL, SHORT_LABEL],
      gap: item.id === selected ? 11 : 5,
      zone,
      preferredRow: before?.row,
      preferredSide: before?.side,
    });
    return place && { key, item, prominence, marker, text, ghostX, ...place };
  }

  /** The screen, or the screen beside it, in which the marker and its label have to stay together. */
  private zoneOf(marker: MarkerShape): { left: number; right: number } | null {
    const { width } = this.input.scale;
    const end = marker.x + marker.width;
    if (end > 2 && marker.x < width - 2) {
      return { left: 2, right: width - 2 };
    }
    const zone = end <= 2 ? { left: -width, right: 2 } : { left: width - 2, right: 2 * width };
    return end > zone.left && marker.x < zone.right ? zone : null;
  }

  private ghostOf(item: TimelineItem, marker: MarkerShape, wanted: boolean): number | null {
    const earlier = item.trail.at(-1);
    if (!wanted || !earlier?.start || earlier.date === item.date) {
      return null;
    }
    const from = this.input.scale.at(dayOf(earlier.start));
    const to = this.input.scale.at(dayOf(earlier.end ?? earlier.start) + 1);
    const x = (from + to) / 2 - 7.5;
    return x > 0 && x + 15 + 22 < marker.x ? x : null;
  }

  private finish(lane: Lane, sketch: Sketch, top: number): LaneLayout {
    const rows = Math.max(1, sketch.space.used);
    const height = this.laneHeight(sketch.space.used);
    const laneItems = this.itemsOf.get(lane.key) ?? [];
    const marks = this.heat ? [] : this.marksOf(lane, sketch.left);
    const most = Math.floor(MOST_MARKS / Math.max(1, this.input.lanes.length)) + 5;
    const weights = this.input.weights;
    return {
      lane,
      top,
      height,
      rowHeight: this.rowHeight,
      sedimentTop: this.heat ? rows * this.rowHeight + 3 : height - SEDIMENT_HEIGHT - 1,
      placed: sketch.placed,
      marks: inOrder(marks.slice(0, most)),
      more: this.heat ? [] : moreOf(lane, marks, weights, this.input.scale),
      cells: this.heat ? heatCells(lane.key, laneItems, weights, this.input.scale) : [],
    };
  }

  private marksOf(lane: Lane, items: readonly TimelineItem[]): Mark[] {
    const { scale } = this.input;
    const marks: Mark[] = [];
    for (const item of items) {
      const extent = extentOf(item);
      if (!extent) {
        continue;
      }
      const from = scale.at(extent.start);
      const whole = Math.max(3, scale.at(extent.end) - from);
      const width = EXACT.has(item.precision) ? Math.min(whole, 3 * scale.width) : Math.min(whole / 3, VAGUE_MARK);
      const x = (from + scale.at(extent.end)) / 2 - width / 2;
      if (x + width > this.reach.left && x < this.reach.right) {
        marks.push({ key: keyOf(lane.key, item.id), item, x, width });
      }
    }
    return marks;
  }

  private textOf(item: TimelineItem): ItemText {
    let text = this.texts.get(item.id);
    if (!text) {
      text = this.input.textOf(item);
      this.texts.set(item.id, text);
    }
    return text;
  }

  /** The most important third leads; who led a moment ago goes on leading as long as it is not far behind. */
  private leadingOf(items: readonly TimelineItem[]): Set<number> {
    if (this.heat) {
      return new Set();
    }
    const led = new Set<number>();
    for (const [key, memory] of this.memory) {
      if (memory.prominence === 'leading') {
        led.add(Number(key.slice(key.lastIndexOf('/') + 1)));
      }
    }
    const ranked = [...items].sort((a, b) => b.importance - a.importance || byRank(a, b));
    const first = Math.min(MOST_LEADING, Math.max(3, Math.ceil(ranked.length * 0.3)));
    const half = Math.ceil(first * 1.5);
    return new Set(
      ranked.filter((item, index) => index < first || (index < half && led.has(item.id))).map((item) => item.id),
    );
  }
}

function remember(previous: Layout | null): Map<string, Memory> {
  const memory = new Map<string, Memory>();
  for (const lane of previous?.lanes ?? []) {
    for (const placed of lane.placed) {
      memory.set(placed.key, { row: placed.row, side: placed.side, prominence: placed.prominence });
    }
  }
  return memory;
}

function byLane(lanes: readonly Lane[], items: readonly TimelineItem[]): Map<string, TimelineItem[]> {
  const byKey = new Map<string, TimelineItem[]>(lanes.map((lane) => [lane.key, []]));
  const only = lanes.length === 1 ? lanes[0]?.key : undefined;
  for (const item of items) {
    const keys = item.lanes.length === 0 && only !== undefined ? [only] : item.lanes;
    for (const key of keys) {
      byKey.get(key)?.push(item);
    }
  }
  return byKey;
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.x - b.x);
}

interface Crowd {
  start: number;
  end: number;
  weight: number;
}

/** Gathers what stands closer together than it can be told apart, from marks and from the weights of undrawn events. */
function moreOf(lane: Lane, marks: readonly Mark[], weights: readonly Weights[], scale: TimeScale): More[] {
  const bars = weights.flatMap((weight) => barsOf(lane.key, weight, scale));
  const pieces = [
    ...marks.map((mark) => ({ x: mark.x, end: mark.x + mark.width, weight: 1 })),
    ...bars.map((bar) => ({ x: bar.x, end: bar.x + bar.width, weight: bar.weight })),
  ].sort((a, b) => a.x - b.x);
  const crowds: Crowd[] = [];
  for (const piece of pieces) {
    const last = crowds.at(-1);
    if (last && piece.x - last.end < CROWDED && piece.end - last.start < 140) {
      last.end = Math.max(last.end, piece.end);
      last.weight += piece.weight;
    } else {
      crowds.push({ start: piece.x, end: piece.end, weight: piece.weight });
    }
  }
  const chips: More[] = [];
  let free = -Infinity;
  for (const { start, end, weight } of crowds) {
    const x = end + 3;
    const cut = (x < 0 && x + CHIP_WIDTH > 0) || (x < scale.width && x + CHIP_WIDTH > scale.width);
    if (weight >= LEAST_CROWD && start >= free && !cut) {
      const margin = Math.max(8, (end - start) * 0.1);
      chips.push({
        key: `${lane.key}/more/${Math.round(scale.dayAt(start))}`,
        x,
        count: Math.round(weight),
        span: { start: scale.dayAt(start - margin), end: scale.dayAt(end + margin) },
      });
      free = x + CHIP_WIDTH;
    }
  }
  return chips;
}
