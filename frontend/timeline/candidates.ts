import { dayOf } from './days.js';
import type { ItemText } from './item-text.js';
import type { Layout, LayoutInput, Prominence } from './layout.js';
import { extentOf, type MarkerShape, type Reach, shapeOf } from './marker-geometry.js';
import { byRank, keyOf, type Lane, type TimelineItem } from './model.js';
import type { Side, Wanted } from './placement.js';
import { overlaps } from './time-scale.js';

/** An item in a lane: what it would look like and the room it would take. */
export interface Candidate {
  readonly item: TimelineItem;
  readonly inSight: boolean;
  /** `null` for an item that has no marker on the screen or the screens beside it. */
  readonly look: Look | null;
}

export interface Look {
  readonly key: string;
  readonly prominence: Prominence;
  readonly marker: MarkerShape;
  readonly text: ItemText;
  readonly wanted: Wanted;
  /** Beginnings of the ghosts of earlier dates, and the room that is wanted with them; `null` for none. */
  readonly ghosts: readonly number[];
  readonly wantedWithGhosts: Wanted | null;
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

/** The items of every lane as they would look, whatever rows and nodes the lanes get. */
export class Candidates {
  private readonly reach: Reach;
  private readonly memory: ReadonlyMap<string, Memory>;
  private readonly leading: ReadonlySet<number>;
  private readonly items: ReadonlyMap<string, readonly TimelineItem[]>;
  private readonly prepared = new Map<string, readonly Candidate[]>();

  constructor(
    private readonly input: LayoutInput,
    private readonly heat: boolean,
  ) {
    const { scale, items, lanes, previous } = input;
    this.reach = { left: -scale.width * 1.1, right: scale.width * 2.1 };
    this.memory = remember(previous);
    this.items = byLane(lanes, items);
    this.leading = heat ? new Set() : this.leadingOf(items);
  }

  itemsOf(lane: Lane): readonly TimelineItem[] {
    return this.items.get(lane.key) ?? [];
  }

  /** The candidates of a lane, the most important first. */
  of(lane: Lane): readonly Candidate[] {
    let candidates = this.prepared.get(lane.key);
    if (candidates === undefined) {
      candidates = this.itemsOf(lane).map((item) => ({
        item,
        inSight: this.inSight(item),
        look: this.lookOf(lane, item),
      }));
      this.prepared.set(lane.key, candidates);
    }
    return candidates;
  }

  private inSight(item: TimelineItem): boolean {
    const extent = extentOf(item);
    return extent !== null && overlaps(extent, this.input.scale.span);
  }

  private lookOf(lane: Lane, item: TimelineItem): Look | null {
    const prominence: Prominence = this.leading.has(item.id) ? 'leading' : 'ordinary';
    const size = this.heat ? 14 : prominence === 'leading' ? 17 : 15;
    const marker = shapeOf(item, this.input.scale, size, this.reach);
    const zone = marker && this.zoneOf(marker);
    if (!marker || !zone) {
      return null;
    }
    const key = keyOf(lane.key, item.id);
    const before = this.memory.get(key);
    const text = this.input.textOf(item, prominence);
    const width = Math.ceil(this.input.widthOf(text, prominence)) + 2;
    const wanted: Wanted = {
      start: marker.x,
      end: marker.x + marker.width + (item.status === 'postponed' ? TAIL : 0),
      labelWidths:
        width <= LONG_LABEL ? [width, ...(width > SHORT_LABEL ? [SHORT_LABEL] : [])] : [LONG_LABEL, SHORT_LABEL],
      gap: item.id === this.input.selected ? 11 : 5,
      zone,
      preferredRow: before?.row,
      preferredSide: before?.side,
    };
    const ghosts = this.ghostsOf(item, marker, prominence);
    const first = ghosts[0];
    const wantedWithGhosts = first === undefined ? null : { ...wanted, start: first };
    return { key, prominence, marker, text, wanted, ghosts, wantedWithGhosts };
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

  /** The most important third leads; who led a moment ago goes on leading as long as it is not far behind. */
  private leadingOf(items: readonly TimelineItem[]): Set<number> {
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
