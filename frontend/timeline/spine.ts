import { extentOf } from './marker-geometry.js';
import { byRank, isExact, type TimelineItem } from './model.js';
import { boundaries, MONTH } from './calendars.js';
import { overlaps, type Span } from './time-scale.js';

/** One line of the narrow, upright timeline. */
export type SpineEntry =
  | { readonly kind: 'month'; readonly key: string; readonly day: number }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly day: number;
      readonly item: TimelineItem;
      readonly exact: boolean;
    }
  | { readonly kind: 'folded'; readonly key: string; readonly items: readonly TimelineItem[]; readonly open: boolean }
  | { readonly kind: 'quiet'; readonly key: string; readonly days: number }
  | { readonly kind: 'today'; readonly key: string; readonly day: number };

const QUIET_FROM = 14;
const FOLD_FROM = 3;
const ALWAYS_SHOWN = 25;
const SHARE_SHOWN = 0.35;

interface Dated {
  readonly item: TimelineItem;
  readonly day: number;
  readonly exact: boolean;
}

/**
 * The window as a list in the order of time, with months, today and quiet times between the items. Runs of low rank are
 * folded unless their key is among the opened ones. What is not known to the day stands at the end of its period.
 */
export function spineOf(
  items: readonly TimelineItem[],
  shown: Span,
  today: number,
  opened: ReadonlySet<string>,
): SpineEntry[] {
  const dated = datedWithin(items, shown);
  const leading = leadingOf(dated.map((entry) => entry.item));
  const entries: SpineEntry[] = [];
  let month = -Infinity;
  let last: number | null = null;
  let todayStands = false;
  for (const run of runsOf(dated, leading, today)) {
    const day = run[0]?.day ?? 0;
    if (!todayStands && day >= today) {
      entries.push(...quiet(last, today), { kind: 'today', key: 'today', day: today });
      todayStands = true;
      last = today;
    }
    entries.push(...quiet(last, day));
    const begins = boundaries(MONTH, day, day + 1)[0] ?? day;
    if (begins !== month) {
      month = begins;
      entries.push({ kind: 'month', key: `month-${month}`, day: month });
    }
    entries.push(...linesOf(run, leading, opened));
    last = run.at(-1)?.day ?? day;
  }
  if (!todayStands && today >= shown.start && today < shown.end) {
    entries.push(...quiet(last, today), { kind: 'today', key: 'today', day: today });
  }
  return entries;
}

function datedWithin(items: readonly TimelineItem[], shown: Span): Dated[] {
  return items
    .flatMap((item): Dated[] => {
      const extent = extentOf(item);
      if (!extent || !overlaps(extent, shown)) {
        return [];
      }
      const exact = isExact(item);
      const day = exact ? Math.max(extent.start, shown.start) : Math.min(extent.end, shown.end) - 1;
      return [{ item, day: Math.floor(day), exact }];
    })
    .sort((a, b) => a.day - b.day || Number(b.exact) - Number(a.exact) || byRank(a.item, b.item));
}

function leadingOf(items: readonly TimelineItem[]): Set<number> {
  const count = items.length <= ALWAYS_SHOWN ? items.length : Math.max(ALWAYS_SHOWN, items.length * SHARE_SHOWN);
  return new Set(
    [...items]
      .sort(byRank)
      .slice(0, count)
      .map((item) => item.id),
  );
}

/** Neighbours of low rank within one month and on one side of today belong together. */
function runsOf(dated: readonly Dated[], leading: ReadonlySet<number>, today: number): Dated[][] {
  const runs: Dated[][] = [];
  for (const entry of dated) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const together =
      before !== undefined &&
      !leading.has(entry.item.id) &&
      !leading.has(before.item.id) &&
      before.day >= today === entry.day >= today &&
      boundaries(MONTH, before.day, before.day + 1)[0] === boundaries(MONTH, entry.day, entry.day + 1)[0];
    if (run && together) {
      run.push(entry);
    } else {
      runs.push([entry]);
    }
  }
  return runs;
}

function linesOf(run: readonly Dated[], leading: ReadonlySet<number>, opened: ReadonlySet<string>): SpineEntry[] {
  const lines = run.map(({ item, day, exact }): SpineEntry => ({
    kind: 'item',
    key: `spine/${item.id}`,
    day,
    item,
    exact,
  }));
  const first = run[0];
  if (!first || run.length < FOLD_FROM || leading.has(first.item.id)) {
    return lines;
  }
  const key = `fold-${first.item.id}`;
  const open = opened.has(key);
  return [{ kind: 'folded', key, items: run.map((entry) => entry.item), open }, ...(open ? lines : [])];
}

function quiet(last: number | null, day: number): SpineEntry[] {
  const days = last === null ? 0 : day - last - 1;
  return days >= QUIET_FROM ? [{ kind: 'quiet', key: `quiet-${day}`, days }] : [];
}
