import { describe, expect, it } from 'vitest';
import { aLane, anAnswer, anItem, numbersFrom } from './fixtures.js';
import { isoOf } from './days.js';
import { layOut, type Layout, type LayoutInput } from './layout.js';
import { FOLDED_HEIGHT } from './rows.js';
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
    folded: new Set(),
    available: 400,
    scrolled: 0,
    ticks: 60,
    selected: null,
    textOf: (item) => ({ title: item.title, detail: item.dateLabel, tag: '' }),
    widthOf: () => 120,
    chipWidthOf: () => 60,
    previous: null,
    partial: false,
    ...over,
  });
}

interface Box {
  readonly lane: string;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** What stands in the rows: from the first earlier date, marker or label to the end of the other. */
function boxes(layout: Layout): Box[] {
  return layout.lanes.flatMap((lane) =>
    lane.placed.map((placed) => ({
      lane: lane.lane.key,
      row: placed.row,
      start: Math.min(placed.marker.x, placed.labelX, placed.ghosts[0] ?? Infinity),
      end: Math.max(placed.marker.x + placed.marker.width, placed.labelX + placed.labelWidth),
    })),
  );
}

function clashes(all: readonly Box[]): Box[] {
  return all.filter((a) =>
    all.some((b) => a !== b && a.lane === b.lane && a.row === b.row && a.start < b.end && b.start < a.end),
  );
}

/** A register of any size, shape and zoom that a person could come upon. */
function anyInput(seed: number): Partial<LayoutInput> {
  const random = numbersFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const lanes = Array.from({ length: 1 + upTo(14) }, (_, index) => aLane({ key: `L${index}` }));
  const precisions = ['day', 'day', 'range', 'month', 'one_of', 'year', 'open'] as const;
  const items = Array.from({ length: upTo(400) }, (_, index) => {
    const start = year.start - 200 + upTo(760);
    const day = isoOf(start);
    const last = isoOf(start + upTo(40));
    const former = { date: 'x', dateLabel: '', status: 'announced', saidOn: null };
    return anItem({
      id: index + 1,
      rank: index + 1,
      importance: upTo(100),
      lanes: [`L${upTo(lanes.length)}`, `L${upTo(lanes.length)}`],
      status: ['took_place', 'postponed', 'cancelled'][upTo(3)] ?? 'took_place',
      precision: precisions[upTo(precisions.length)] ?? 'day',
      day,
      latestEnd: random() < 0.1 ? null : last,
      title: 'x'.repeat(upTo(200)),
      trail: [300, 90].map((ago) => ({ ...former, start: isoOf(start - ago), end: isoOf(start - ago) })),
    });
  });
  return {
    lanes,
    items,
    scale: new TimeScale(zoomed(year, Math.pow(2, -6 + random() * 11), year.start + upTo(365)), 300 + upTo(1600)),
    available: 60 + upTo(1200),
    selected: upTo(60),
    folded: new Set(lanes.filter(() => random() < 0.1).map((lane) => lane.key)),
    widthOf: (text) => 6 * text.title.length,
  };
}

describe('layOut', () => {
  it.each(Array.from({ length: 120 }, (_, seed) => seed))('lets no label touch another, register %i', (seed) => {
    const input = anyInput(seed);
    const first = drawn(input);
    const { span, width } = input.scale ?? new TimeScale(year, 1000);
    const second = drawn({ ...input, scale: new TimeScale(panned(span, 40), width), previous: first });
    expect(clashes(boxes(first))).toEqual([]);
    expect(clashes(boxes(second))).toEqual([]);
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

  it('lays out at first only what is labelled in sight', () => {
    const lanes = Array.from({ length: 60 }, (_, index) => aLane({ key: `L${index}` }));
    const items = many(400).map((item, index) => ({ ...item, lanes: [`L${index % 60}`] }));
    const first = drawn({ lanes, items, partial: true });
    const whole = drawn({ lanes, items, previous: first });
    const inSight = whole.lanes.slice(0, first.lanes.filter((lane) => lane.drawn).length);
    expect(inSight.length).toBeGreaterThan(5);
    for (const [index, lane] of inSight.entries()) {
      const before = first.lanes[index];
      expect(before).toMatchObject({ top: lane.top, height: lane.height, marks: [], more: [] });
      expect(before?.placed.map(({ key, row }) => [key, row])).toEqual(lane.placed.map(({ key, row }) => [key, row]));
    }
    expect(first.lanes.slice(inSight.length).every((lane) => lane.placed.length === 0)).toBe(true);
    expect(whole.lanes.slice(inSight.length).some((lane) => lane.placed.length > 0)).toBe(true);
  });

  it('counts crowds in chips that hold the way to zoom in', () => {
    const answer = anAnswer({ lanes: [aLane({ bins: [[100, 3, 3, 3, 3]] })] });
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
    expect(placed?.ghosts).toEqual([scale.at(dayOf('2025-08-21') + 0.5) - 7.5]);
  });

  it('closes a folded lane to a strip that keeps its events as bars', () => {
    const lanes = [aLane(), aLane({ key: 'RU', label: 'Russia' })];
    const items = many(30).map((item) => ({ ...item, lanes: ['KZ', 'RU'] }));
    const layout = drawn({ lanes, items, folded: new Set(['RU']) });
    expect(layout.lanes[1]).toMatchObject({ folded: true, placed: [], more: [], height: FOLDED_HEIGHT });
    expect(layout.lanes[1]?.marks).toHaveLength(30);
    expect(layout.lanes[0]?.placed.length).toBeGreaterThan(3);
  });

  it('draws the lanes that are in sight and a few more, whatever their number', () => {
    const lanes = Array.from({ length: 200 }, (_, index) => aLane({ key: `L${index}` }));
    const items = many(400).map((item, index) => ({ ...item, lanes: [`L${(index * 7) % 200}`] }));
    const layout = drawn({ lanes, items, available: 500, scrolled: 4000 });
    const seen = layout.lanes.filter((lane) => lane.drawn);
    expect(layout.height).toBeGreaterThan(8000);
    expect(seen.length).toBeLessThan(30);
    expect(seen[0]?.top).toBeLessThan(4000);
    expect((seen.at(-1)?.top ?? 0) + (seen.at(-1)?.height ?? 0)).toBeGreaterThan(4500);
  });

  it('shows the selected event with all its earlier dates, others with the last one', () => {
    const former = { dateLabel: '', status: 'announced', saidOn: null };
    const trail = ['2025-02-01', '2025-05-01'].map((day) => ({ ...former, date: day, start: day, end: day }));
    const items = [anItem({ day: '2025-09-01', trail })];
    expect(drawn({ items }).lanes[0]?.placed[0]?.ghosts).toHaveLength(1);
    expect(drawn({ items, selected: 1 }).lanes[0]?.placed[0]?.ghosts).toHaveLength(2);
  });

  it('draws every event of the first lanes of many as a label or a mark while there are nodes for it', () => {
    const lanes = Array.from({ length: 20 }, (_, index) => aLane({ key: `L${index}` }));
    const items = many(40).map((item, index) => ({ ...item, lanes: [index < 30 ? 'L0' : `L${index % 20}`] }));
    const first = drawn({ lanes, items, available: 485 }).lanes[0];
    expect((first?.placed.length ?? 0) + (first?.marks.length ?? 0)).toBe(30);
    expect(first?.placed.length).toBeGreaterThan(16);
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
