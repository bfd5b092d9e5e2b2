import { describe, expect, it } from 'vitest';
import { aLane, anAnswer, anItem } from './fixtures.js';
import { isoOf } from './days.js';
import { layOut, type Layout, type LayoutInput } from './lanes.js';
import type { TimelineItem } from './model.js';
import { dayOf } from './days.js';
import { panned, spanOf, TimeScale, zoomed } from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });

function many(count: number): TimelineItem[] {
  return Array.from({ length: count }, (_, index) =>
    anItem({
      id: index + 1,
      rank: index + 1,
      importance: 100 - (index % 100),
      day: isoOf(year.start + ((index * 37) % 365)),
    }),
  );
}

function drawn(over: Partial<LayoutInput>): Layout {
  return layOut({
    lanes: [aLane()],
    items: [],
    weights: [],
    scale: new TimeScale(year, 1000),
    available: 400,
    selected: null,
    textOf: (item) => ({ title: item.title, detail: item.dateLabel, tag: '' }),
    widthOf: () => 120,
    previous: null,
    ...over,
  });
}

/** Pixels from the beginning of the marker or label to the end of the other. */
function boxes(layout: Layout): { lane: string; row: number; start: number; end: number }[] {
  return layout.lanes.flatMap((lane) =>
    lane.placed.map((placed) => ({
      lane: lane.lane.key,
      row: placed.row,
      start: Math.min(placed.marker.x, placed.labelX),
      end: Math.max(placed.marker.x + placed.marker.width, placed.labelX + placed.labelWidth),
    })),
  );
}

describe('layOut', () => {
  it('lets no label touch another', () => {
    const all = boxes(drawn({ items: many(300) }));
    const clashes = all.filter((a) =>
      all.some((b) => a !== b && a.lane === b.lane && a.row === b.row && a.start < b.end && b.start < a.end),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(clashes).toEqual([]);
  });

  it('drops what finds no place into the sediment, least important first', () => {
    const layout = drawn({ items: many(200), available: 100 });
    const lane = layout.lanes[0];
    expect(lane?.placed.length).toBeGreaterThan(0);
    expect((lane?.placed.length ?? 0) + (lane?.marks.length ?? 0)).toBe(200);
    expect(lane?.placed.map((placed) => placed.item.id)).toContain(1);
  });

  it('shows an event of two lanes in both', () => {
    const lanes = [aLane(), aLane({ key: 'RU', label: 'Russia' })];
    const layout = drawn({ lanes, items: [anItem({ lanes: ['KZ', 'RU'] })] });
    expect(layout.lanes.map((lane) => lane.placed.map((placed) => placed.key))).toEqual([['KZ/1'], ['RU/1']]);
  });

  it('takes no more height than there is while every lane keeps a row', () => {
    const lanes = ['A', 'B', 'C', 'D'].map((key) => aLane({ key }));
    const items = many(120).map((item, index) => ({ ...item, lanes: [lanes[index % 4]?.key ?? 'A'] }));
    for (const available of [200, 300, 500]) {
      expect(drawn({ lanes, items, available }).height).toBeLessThanOrEqual(available);
    }
  });

  it('keeps rows and sides when the window moves or zooms a little', () => {
    const items = many(25);
    const before = drawn({ items });
    const rows = (layout: Layout): Map<string, string> =>
      new Map(
        layout.lanes.flatMap((lane) => lane.placed.map((placed) => [placed.key, `${placed.row} ${placed.side}`])),
      );
    for (const span of [panned(year, 3), zoomed(year, 0.97, year.start + 180)]) {
      const after = rows(drawn({ items, scale: new TimeScale(span, 1000), previous: before }));
      const changed = [...rows(before)].filter(([key, place]) => after.has(key) && after.get(key) !== place);
      expect(changed.length).toBeLessThanOrEqual(1);
    }
  });

  it('counts crowds in chips that hold the way to zoom in', () => {
    const bins = [...Array(4).keys()].map((index): [number, number] => [100 + index, 3]);
    const answer = anAnswer({ lanes: [aLane({ bins })] });
    const layout = drawn({ lanes: answer.lanes, weights: [{ answer, within: year }] });
    const chip = layout.lanes[0]?.more[0];
    expect(chip?.count).toBe(12);
    expect(chip?.span.start).toBeLessThan(year.start + 100);
    expect(chip?.span.end).toBeGreaterThan(year.start + 104);
  });

  it('shows density instead of marks when zoomed out', () => {
    const decades = spanOf({ from: '2000-01-01', to: '2029-12-31' });
    const layout = drawn({ items: many(100), scale: new TimeScale(decades, 1000) });
    const lane = layout.lanes[0];
    expect(layout.heat).toBe(true);
    expect(lane?.marks).toEqual([]);
    const inSight = lane?.cells.reduce((sum, cell) => sum + cell.weight, 0) ?? 0;
    expect(inSight).toBeCloseTo(100);
  });

  it('leaves room for the arrow from the former date', () => {
    const moved = anItem({
      day: '2025-12-04',
      trail: [
        {
          date: '2025-08-21',
          dateLabel: '',
          start: '2025-08-21',
          end: '2025-08-21',
          status: 'announced',
          saidOn: null,
        },
      ],
    });
    const placed = drawn({ items: [moved] }).lanes[0]?.placed[0];
    const scale = new TimeScale(year, 1000);
    expect(placed?.ghostX).toBeCloseTo(scale.at(dayOf('2025-08-21') + 0.5) - 7.5);
  });

  it('stays far below the nodes a page can bear', () => {
    const lanes = Array.from({ length: 12 }, (_, index) => aLane({ key: String(index) }));
    const items = many(400).map((item, index) => ({ ...item, lanes: [String(index % 12), String((index * 5) % 12)] }));
    const layout = drawn({ lanes, items, available: 800 });
    const placed = layout.lanes.reduce((sum, lane) => sum + lane.placed.length, 0);
    const marks = layout.lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
    expect(placed * 9 + marks).toBeLessThan(1400);
  });
});
