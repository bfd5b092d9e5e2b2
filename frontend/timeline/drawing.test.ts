import { expect, it } from 'vitest';
import exampleWindow from './example-window.json';
import { gathered } from './drawing.js';
import { anAnswer, anItem } from './fixtures.js';
import { ItemWriter } from './item-text.js';
import { ENGLISH_LABELS } from './labels.js';
import { familyOf, type WindowAnswer } from './model.js';
import { axisLocale, DateWriter } from './date-writer.js';
import { spanOf } from './time-scale.js';

it('adds what lies beside the window, but nothing that the window itself has left out', () => {
  const exact = anAnswer({ items: [anItem({ id: 1 })] });
  const around = anAnswer({
    from: '2024-01-01',
    to: '2026-12-31',
    items: [anItem({ id: 1 }), anItem({ id: 2, day: '2025-03-01' }), anItem({ id: 3, day: '2026-02-01' })],
  });
  expect(gathered(exact, around, spanOf(exact)).map((item) => item.id)).toEqual([1, 3]);
});

it('writes date and status, and no status for what took place', () => {
  const writer = new ItemWriter(ENGLISH_LABELS, new DateWriter(axisLocale('en')));
  expect(writer.textOf(anItem({ day: '2025-10-09' }), 'leading')).toMatchObject({ detail: '9 Oct', tag: '' });
  expect(
    writer.textOf(anItem({ status: 'announced', statusLabel: 'announced', day: '2025-11-12' }), 'leading'),
  ).toMatchObject({
    detail: '12 Nov · announced',
    tag: 'announced',
  });
  const moved = anItem({
    day: '2025-12-04',
    trail: [{ date: '2025-08-21', dateLabel: '', start: '2025-08-21', end: null, status: 'announced', saidOn: null }],
  });
  expect(writer.textOf(moved, 'leading').detail).toBe('moved 21 Aug → 4 Dec');
});

it('keeps the words of a date that is not exact', () => {
  const writer = new ItemWriter(ENGLISH_LABELS, new DateWriter(axisLocale('en')));
  const about = anItem({ approximate: true, dateLabel: 'about 12 November 2025' });
  expect(writer.textOf(about, 'leading').detail).toBe('about 12 November 2025');
});

it('knows the family of every type', () => {
  expect(['visit.state', 'conference', 'message', 'commission', 'credentials', ''].map(familyOf)).toEqual([
    'visit',
    'summit',
    'call',
    'talks',
    'other',
    'other',
  ]);
});

it('reads the example as an answer of the contract', () => {
  const example = exampleWindow as unknown as WindowAnswer;
  expect(example.items.length).toBeGreaterThan(50);
  const lanes = new Set(example.lanes.map((lane) => lane.key));
  expect(example.items.flatMap((item) => item.lanes).filter((key) => !lanes.has(key))).toEqual([]);
});
