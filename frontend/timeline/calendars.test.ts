import { describe, expect, it } from 'vitest';
import { boundaries, HIJRI, minorUnit, MONTH } from './calendars.js';
import { dayOf, isoOf } from './days.js';

describe('minorUnit', () => {
  it.each([
    [40, 'day', 1],
    [6, 'week', 1],
    [1.2, 'month', 1],
    [0.4, 'quarter', 1],
    [0.2, 'year', 1],
    [0.02, 'year', 10],
    [0.0005, 'year', 100],
  ])('at %d pixels a day is %s × %d', (pixelsPerDay, name, step) => {
    expect(minorUnit(pixelsPerDay)).toMatchObject({ name, step });
  });
});

describe('boundaries', () => {
  it('begin before the stretch and follow the calendar', () => {
    expect(boundaries(MONTH, dayOf('2024-01-15'), dayOf('2024-04-01')).map(isoOf)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
  });

  it('cut Hijri years and decades without a gap', () => {
    const decade = HIJRI.units.find((unit) => unit.step === 10) ?? MONTH;
    const days = boundaries(decade, dayOf('1000-01-01'), dayOf('2200-01-01'), HIJRI);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.slice(1).every((day, index) => Math.abs(day - (days[index] ?? 0) - 3543.67) < 3)).toBe(true);
  });
});
