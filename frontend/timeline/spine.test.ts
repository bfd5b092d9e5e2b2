import { expect, it } from 'vitest';
import { dayOf, isoOf } from './days.js';
import { anItem } from './fixtures.js';
import { type SpineEntry, spineOf } from './spine.js';
import { spanOf } from './time-scale.js';

const shown = spanOf({ from: '2025-10-01', to: '2025-12-31' });
const today = dayOf('2025-10-22');
const shape = (entries: readonly SpineEntry[]): string[] =>
  entries.map((entry) => {
    switch (entry.kind) {
      case 'item':
        return `${entry.exact ? isoOf(entry.day) : 'vague'} ${entry.item.id}`;
      case 'quiet':
        return `quiet ${entry.days}`;
      case 'folded':
        return `folded ${entry.items.length}`;
      default:
        return entry.kind;
    }
  });

it('lists months, today and quiet times between the events', () => {
  const december = {
    earliestStart: '2025-12-01',
    latestStart: '2025-12-31',
    earliestEnd: '2025-12-01',
    latestEnd: '2025-12-31',
  };
  const items = [
    anItem({ id: 3, day: '2025-11-12' }),
    anItem({ id: 1, day: '2025-10-09' }),
    anItem({ id: 4, precision: 'month', ...december }),
    anItem({ id: 2, day: '2025-10-22' }),
  ];
  expect(shape(spineOf(items, shown, today, new Set()))).toEqual([
    'month',
    '2025-10-09 1',
    'today',
    '2025-10-22 2',
    'quiet 20',
    'month',
    '2025-11-12 3',
    'quiet 48',
    'month',
    'vague 4',
  ]);
});

it('folds runs of low rank and opens them by their key', () => {
  const leading = Array.from({ length: 25 }, (_, index) => anItem({ id: 100 + index, rank: index, day: '2025-10-02' }));
  const low = [1, 2, 3, 4].map((id) => anItem({ id, rank: 100 + id, day: `2025-10-1${id}` }));
  const items = [...leading, ...low];
  expect(shape(spineOf(items, shown, today, new Set())).slice(-2)).toEqual(['folded 4', 'today']);
  expect(shape(spineOf(items, shown, today, new Set(['fold-1']))).slice(-6, -1)).toEqual([
    'folded 4',
    '2025-10-11 1',
    '2025-10-12 2',
    '2025-10-13 3',
    '2025-10-14 4',
  ]);
});
