import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from './days.js';
import { AxisPainter, axisLocale, boundaries, minorUnit, MONTH } from './ticks.js';
import { spanOf, TimeScale } from './time-scale.js';

const narrow = (text: string): number => text.length * 6;
const painter = (locale: string): AxisPainter => new AxisPainter(axisLocale(locale), narrow);
const scaleOf = (from: string, to: string, width: number): TimeScale => new TimeScale(spanOf({ from, to }), width);

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
});

describe('the axis', () => {
  it('prints months over years', () => {
    const { minor, major } = painter('en').axis(scaleOf('2024-11-01', '2025-02-28', 480), 0, 480);
    expect(minor.map((tick) => tick.label)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(minor.map((tick) => tick.strong)).toEqual([false, false, true, false]);
    expect(major.map((tick) => tick.label)).toEqual(['2024', '2025']);
    expect(major[0]?.start).toBe(0);
    expect(major[1]?.end).toBe(480);
  });

  it('names the months in the language of the reader, with Latin digits', () => {
    const arabic = painter('ar').axis(scaleOf('2025-09-01', '2025-11-30', 270), 0, 270);
    expect(arabic.minor.map((tick) => tick.label)).toEqual(['سبتمبر', 'أكتوبر', 'نوفمبر']);
    expect(arabic.major[0]?.label).toBe('2025');
    expect(painter('ru').dayAndMonth(dayOf('2025-10-22'))).toBe('22 окт.');
    expect(painter('en').dayAndMonth(dayOf('2025-10-22'))).toBe('22 Oct');
  });

  it('keeps names whole and leaves out every second one where they do not fit', () => {
    const wide = new AxisPainter(axisLocale('ar'), () => 50);
    const { minor } = wide.axis(scaleOf('2025-01-01', '2025-12-31', 400), 0, 400);
    expect(minor.filter((tick) => tick.label !== '').map((tick) => isoOf(tick.day).slice(5, 7))).toEqual([
      '01',
      '03',
      '05',
      '07',
      '09',
      '11',
    ]);
  });

  it('prints days over months close up, and years over decades from afar', () => {
    const days = painter('en').axis(scaleOf('2025-10-30', '2025-11-02', 200), 0, 200);
    expect(days.minor.map((tick) => tick.label)).toEqual(['30', '31', '1', '2']);
    expect(days.major.map((tick) => tick.label)).toEqual(['October 2025', 'November 2025']);
    const years = painter('en').axis(scaleOf('2018-01-01', '2021-12-31', 200), 0, 200);
    expect(years.minor.map((tick) => tick.label)).toEqual(['2018', '2019', '2020', '2021']);
    expect(years.major.map((tick) => tick.label)).toEqual(['2010–2019', '2020–2029']);
  });
});

describe('axisLocale', () => {
  it('falls back to English for a tag that is none', () => {
    expect(axisLocale('not a tag')).toBe('en');
  });

  it('keeps digits that the page asks for', () => {
    expect(axisLocale('ar-EG-u-nu-arab')).toContain('nu-arab');
  });
});
