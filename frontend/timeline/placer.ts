import { dayOf } from './days.js';
import type { ItemText } from './item-text.js';
import type { Layout, LayoutInput, Placed, Prominence } from './layout.js';
import { extentOf, type MarkerShape, type Reach, shapeOf } from './marker-geometry.js';
import { byRank, keyOf, type Lane, type TimelineItem } from './model.js';
import type { Allowance } from './node-budget.js';
import { RowSpace, type Side } from './placement.js';
import { overlaps } from './time-scale.js';

/** A lane with its labelled items in rows, and the items that found no place. */
export interface Sketch {
  readonly lane: Lane;
  readonly folded: boolean;
  readonly placed: readonly Placed[];
  readonly left: readonly TimelineItem[];
  /** Rows that were allowed, and rows that something stands in. */
  readonly rows: number;
  readonly used: number;
  /** Of the nodes of all lanes. */
  readonly shares: number;
}

interface Memory {
  readonly row: number;
  readonly side: Side;
  readonly prominence: Prominence;
}

const SHORT_LABEL = 150;
const LONG_LABEL = 330;
const MOST_LEADING = 36;
/** Pixels that the arrow to nowhere of a postponed event takes. */
export const TAIL = 34;
export const GHOST = 15;
/** Room between one ghost and the next, for an arrow. */
const GHOST_GAP = 22;

/** Finds rows and sides for the labelled items of lanes, the same as in the drawing before where that is possible. */
export class Placer {
  private readonly reach: Reach;
  private readonly items: ReadonlyMap<string, readonly TimelineItem[]>;
  private readonly leading: ReadonlySet<number>;
  private readonly memory: ReadonlyMap<string, Memory>;
  private readonly texts = new Map<number, ItemText>();

  constructor(
    private readonly input: LayoutInput,
    private readonly heat: boolean,
    readonly allowance: Allowance,
  ) {
    const { scale, items, lanes, previous } = input;
    this.reach = { left: -scale.width * 1.1, right: scale.width * 2.1 };
    this.memory = remember(previous);
    this.items = byLane(lanes, items);
    this.leading = this.leadingOf(items);
  }

  itemsOf(lane: Lane): readonly TimelineItem[] {
    return this.items.get(lane.key) ?? [];
  }

  /** Places the items of a lane into at most so many rows, the most important first. */
  sketch(lane: Lane, rows: number, shares = 1): Sketch {
    const items = this.itemsOf(lane);
    if (this.input.folded.has(lane.key)) {
      return { lane, folded: true, placed: [], left: items, rows, used: 0, shares };
    }
    const space = new RowSpace(rows);
    const placed: Placed[] = [];
    const left: TimelineItem[] = [];
    let room = this.allowance.placed * shares;
    let roomBeside = this.allowance.beside * shares;
    for (const item of items) {
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
    return { lane, folded: false, placed, left, rows, used: space.used, shares };
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
    const wanted = {
      start: marker.x,
      end: marker.x + marker.width + (item.status === 'postponed' ? TAIL : 0),
      labelWidths:
        width <= LONG_LABEL ? [width, ...(width > SHORT_LABEL ? [SHORT_LABEL] : [])] : [LONG_LABEL, SHORT_LABEL],
      gap: item.id === selected ? 11 : 5,
      zone,
      preferredRow: before?.row,
      preferredSide: before?.side,
    };
    const ghosts = this.ghostsOf(item, marker, prominence);
    const first = ghosts[0];
    const withGhosts = first === undefined ? null : space.place({ ...wanted, start: first });
    const place = withGhosts ?? space.place(wanted);
    return place && { key, item, prominence, marker, text, ghosts: withGhosts ? ghosts : [], ...place };
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

  /** All earlier dates of the selected event, the last of a leading one; none that would leave the screen. */
  private ghostsOf(item: TimelineItem, marker: MarkerShape, prominence: Prominence): number[] {
    const chosen = item.id === this.input.selected;
    if (this.heat || !(chosen || prominence === 'leading')) {
      return [];
    }
    const earlier = chosen ? item.trail : item.trail.slice(-1);
    const ghosts: number[] = [];
    let end = marker.x;
    for (const { start, end: last, date } of earlier.toReversed()) {
      if (start === null || date === item.date) {
        continue;
      }
      const { scale } = this.input;
      const x = (scale.at(dayOf(start)) + scale.at(dayOf(last ?? start) + 1)) / 2 - GHOST / 2;
      if (x > 0 && x + GHOST + GHOST_GAP < end) {
        ghosts.unshift(x);
        end = x;
      }
    }
    return ghosts;
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
