import type { Cell } from './heat.js';
import type { Stop } from './keyboard.js';
import { headKeyOf } from './lane-view.js';
import type { LaneLayout } from './layout.js';
import type { TimelineItem } from './model.js';
import type { SpineEntry } from './spine.js';

/** What can have the keyboard's focus: an item, a cell of a zoomed out lane, or the head of a folded one. */
export interface Target extends Stop {
  /** `null` in the narrow list, which has no lanes. */
  readonly lane: LaneLayout | null;
  readonly item: TimelineItem | null;
  readonly cell: Cell | null;
}

/**
 * What can have the focus in a lane, in the order of time: its items, and the cells when it is zoomed out. A folded lane
 * has its head only.
 */
export function targetsOf(lane: LaneLayout, heat: boolean, width: number): Target[] {
  if (lane.folded) {
    return [{ key: headKeyOf(lane.lane), x: width / 2, lane, item: null, cell: null }];
  }
  const items: Target[] = [
    ...lane.placed.map((placed) => ({
      key: placed.key,
      x: placed.marker.x + placed.marker.width / 2,
      lane,
      item: placed.item,
      cell: null,
    })),
    ...lane.marks.map((mark) => ({ key: mark.key, x: mark.x + mark.width / 2, lane, item: mark.item, cell: null })),
  ];
  const cells: Target[] = heat
    ? lane.cells
        .filter((cell) => cell.weight >= 0.5)
        .map((cell) => ({
          key: `${lane.lane.key}/cell/${cell.span.start}`,
          x: cell.x + cell.width / 2,
          lane,
          item: null,
          cell,
        }))
    : [];
  return [...items, ...cells].filter((target) => target.x >= -2 && target.x <= width + 2).sort((a, b) => a.x - b.x);
}

/** The items of the narrow list, each a row of its own, so that up and down walk through them. */
export function targetsInList(entries: readonly SpineEntry[]): Target[][] {
  return entries.flatMap((entry) =>
    entry.kind === 'item' ? [[{ key: entry.key, x: 0, lane: null, item: entry.item, cell: null }]] : [],
  );
}
