import { expect, it } from 'vitest';
import { cellAt, summaryOf } from './cell-summary.js';
import { axisLocale, DateWriter } from './date-writer.js';
import type { Drawing } from './drawing.js';
import { aLane, anAnswer, anItem } from './fixtures.js';
import { ENGLISH_LABELS } from './labels.js';
import { layOut } from './layout.js';
import { spanOf, TimeScale } from './time-scale.js';

const items = [
  anItem({ id: 1, rank: 3, day: '2025-06-02' }),
  anItem({ id: 2, rank: 1, day: '2025-06-20' }),
  anItem({ id: 3, rank: 2, day: '2025-06-25' }),
  anItem({ id: 4, rank: 4, day: '2010-01-05' }),
];
const scale = new TimeScale(spanOf({ from: '2000-01-01', to: '2029-12-31' }), 1000);
const layout = layOut({
  lanes: [aLane()],
  folded: new Set(),
  items,
  weights: [],
  scale,
  available: 300,
  scrolled: 0,
  ticks: 60,
  selected: null,
  textOf: (item) => ({ title: item.title, detail: '', tag: '' }),
  widthOf: () => 80,
  chipWidthOf: () => 60,
  previous: null,
  partial: false,
});
const june = scale.at(spanOf({ from: '2025-06-15', to: '2025-06-15' }).start);
const down = (layout.lanes[0]?.sedimentTop ?? 0) + 5;

it('finds the cell under the pointer, and none where nothing happened or above the cells', () => {
  expect(cellAt(layout, june, down)?.cell.weight).toBe(3);
  expect(cellAt(layout, june, 2)).toBeNull();
  expect(cellAt(layout, june, 5000)).toBeNull();
  expect(cellAt(layout, scale.at(spanOf({ from: '2003-01-01', to: '2003-01-01' }).start), down)).toBeNull();
});

it('sums a cell up: its period, its number, its most important events', () => {
  const found = cellAt(layout, june, down);
  const words = { labels: ENGLISH_LABELS, dates: new DateWriter(axisLocale('en')), locale: 'en' };
  const summary = found && summaryOf(found.lane, found.cell, { answer: anAnswer({ items }) } as Drawing, words);
  expect(summary).toMatchObject({ events: '3 events', leading: [{ id: 2 }, { id: 3 }] });
  expect(summary?.period).toContain('2025');
});
