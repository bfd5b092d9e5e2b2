import { expect, it } from 'vitest';
import { dayOf, isoOf } from './days.js';
import { dayOfHijri, hijriOf } from './hijri.js';

it.each([
  ['2025-03-01', 1446, 9, 1],
  ['2025-06-26', 1447, 1, 1],
  ['2025-11-12', 1447, 5, 21],
  ['2023-07-19', 1445, 1, 1],
])('%s is %d-%d-%d in the calendar of Umm al-Qura', (iso, year, month, dayOfMonth) => {
  expect(hijriOf(dayOf(iso))).toEqual({ year, month, dayOfMonth });
  expect(isoOf(dayOfHijri(year, month) + dayOfMonth - 1)).toBe(iso);
});

it('finds the first day of every month, also far outside of what is tabulated', () => {
  for (let month = 800 * 12; month < 1700 * 12; month += 7) {
    const day = dayOfHijri(Math.floor(month / 12), (month % 12) + 1);
    expect(hijriOf(day)).toEqual({ year: Math.floor(month / 12), month: (month % 12) + 1, dayOfMonth: 1 });
  }
});

it('takes months beyond the year as those of the next one', () => {
  expect(dayOfHijri(1446, 13)).toBe(dayOfHijri(1447, 1));
});
