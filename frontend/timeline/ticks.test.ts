import { describe, expect, it } from 'vitest';
import { axisLocale, DateWriter } from './date-writer.js';
import { isoOf } from './days.js';
import { AxisPainter, type Tick } from './ticks.js';
import { spanOf, TimeScale } from './time-scale.js';

const narrow = (text: string): number => text.length * 6;
const painter = (locale: string): AxisPainter => new AxisPainter(new DateWriter(axisLocale(locale)), narrow);
const scaleOf = (from: string, to: string, width: number): TimeScale => new TimeScale(spanOf({ from, to }), width);

describe('the axis', () => {
  it('prints months over years', () => {
    const { minor, major } = painter('en').axis(scaleOf('2024-11-01', '2025-02-28', 480), 0, 480, false);
    expect(minor.map((tick) => tick.label)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(minor.map((tick) => tick.strong)).toEqual([false, false, true, false]);
    expect(major.map((tick) => tick.label)).toEqual(['2024', '2025']);
    expect(major[0]?.start).toBe(0);
    expect(major[1]?.end).toBe(480);
  });

  it('names the months in the language of the reader, with Latin digits', () => {
    const arabic = painter('ar').axis(scaleOf('2025-09-01', '2025-11-30', 270), 0, 270, false);
    expect(arabic.minor.map((tick) => tick.label)).toEqual(['سبتمبر', 'أكتوبر', 'نوفمبر']);
    expect(arabic.major[0]?.label).toBe('2025');
  });

  it('keeps names whole and leaves out every second one where they do not fit', () => {
    const wide = new AxisPainter(new DateWriter(axisLocale('ar')), () => 50);
    const { minor } = wide.axis(scaleOf('2025-01-01', '2025-12-31', 400), 0, 400, false);
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
    const days = painter('en').axis(scaleOf('2025-10-30', '2025-11-02', 200), 0, 200, false);
    expect(days.minor.map((tick) => tick.label)).toEqual(['30', '31', '1', '2']);
    expect(days.major.map((tick) => tick.label)).toEqual(['October 2025', 'November 2025']);
    const years = painter('en').axis(scaleOf('2018-01-01', '2021-12-31', 200), 0, 200, false);
    expect(years.minor.map((tick) => tick.label)).toEqual(['2018', '2019', '2020', '2021']);
    expect(years.major.map((tick) => tick.label)).toEqual(['2010–2019', '2020–2029']);
  });

  it('names the days of the week where there is room', () => {
    const { minor } = painter('en').axis(scaleOf('2025-11-11', '2025-11-13', 600), 0, 600, false);
    expect(minor.map((tick) => tick.label)).toEqual(['Tue 11', 'Wed 12', 'Thu 13']);
  });
});

describe('the row of Umm al-Qura', () => {
  const hijri = (locale: string, from: string, to: string, width: number): Tick[] => [
    ...painter(locale).axis(scaleOf(from, to, width), 0, width, true).hijri,
  ];

  it('begins its months on their own days and gives the first of a year to the year', () => {
    const ticks = hijri('en', '2025-03-01', '2025-07-26', 400);
    expect(ticks.map((tick) => isoOf(tick.day))).toEqual([
      '2025-03-01',
      '2025-03-30',
      '2025-04-29',
      '2025-05-28',
      '2025-06-26',
      '2025-07-26',
    ]);
    expect(ticks[0]).toMatchObject({ ramadan: true });
    expect(ticks[4]).toMatchObject({ label: '1447', strong: true });
  });

  it('speaks the language of the reader', () => {
    expect(hijri('ar', '2025-11-01', '2025-12-31', 300).map((tick) => tick.label)).toContain('جمادى الآخرة');
    expect(hijri('en', '2025-11-01', '2025-12-31', 300)[1]?.label).toMatch(/Jum.* II/);
  });

  it('counts days close up and names the month at the edge of the screen', () => {
    const labels = hijri('en', '2025-11-12', '2025-11-22', 800).map((tick) => tick.label);
    expect(labels[0]).toMatch(/^21 Jum/);
    expect(labels[1]).toBe('22');
    expect(labels[10]).toMatch(/^1 Jum/);
  });

  it('counts years from afar', () => {
    const labels = hijri('ru', '2015-01-01', '2024-12-31', 700).map((tick) => tick.label);
    expect(labels).toContain('1437');
    expect(labels).toHaveLength(11);
  });
});
