import type { Drawing } from './drawing.js';
import type { DateWriter } from './date-writer.js';
import type { Cell } from './heat.js';
import { count, type TimelineLabels } from './labels.js';
import type { LaneLayout, Layout } from './layout.js';
import { extentOf } from './marker-geometry.js';
import { byRank, type Lane, type TimelineItem } from './model.js';
import { overlaps } from './time-scale.js';

/** What the card of a cell of a zoomed out lane says. */
export interface CellSummary {
  readonly lane: Lane;
  readonly period: string;
  readonly events: string;
  /** Its most important events. */
  readonly leading: readonly TimelineItem[];
}

const MOST_LEADING = 2;

/** The cell at a place in the lanes, in pixels along the axis and down from the first lane. */
export function cellAt(layout: Layout, along: number, down: number): { lane: LaneLayout; cell: Cell } | null {
  const lane = layout.lanes.find(({ top, height }) => down >= top && down < top + height);
  if (!lane || down < lane.top + lane.sedimentTop) {
    return null;
  }
  const cell = lane.cells.find(({ x, width, weight }) => along >= x && along < x + width && weight >= 0.5);
  return cell ? { lane, cell } : null;
}

export function summaryOf(
  { lane }: LaneLayout,
  cell: Cell,
  { answer }: Drawing,
  words: { readonly labels: TimelineLabels; readonly dates: DateWriter; readonly locale: string },
): CellSummary {
  const inCell = (item: TimelineItem): boolean => {
    const extent = extentOf(item);
    return item.lanes.includes(lane.key) && extent !== null && overlaps(extent, cell.span);
  };
  return {
    lane,
    period: words.dates.period(cell.span),
    events: count(words.labels.events, Math.round(cell.weight), words.locale),
    leading: answer.items.filter(inCell).sort(byRank).slice(0, MOST_LEADING),
  };
}
