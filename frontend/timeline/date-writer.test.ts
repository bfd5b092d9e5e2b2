import { describe, expect, it } from 'vitest';
import { axisLocale, DateWriter } from './date-writer.js';
import { dayOf } from './days.js';

describe('DateWriter', () => {
  it('puts the day before the month in every language', () => {
    expect(new DateWriter(axisLocale('ru')).dayAndMonth(dayOf('2025-10-22'))).toBe('22 окт.');
    expect(new DateWriter(axisLocale('en')).dayAndMonth(dayOf('2025-10-22'))).toBe('22 Oct');
  });

  it('names periods as short as they can be told', () => {
    const dates = new DateWriter(axisLocale('en'));
    expect(dates.period({ start: dayOf('2025-09-01'), end: dayOf('2025-10-01') })).toBe('September 2025');
    expect(dates.period({ start: dayOf('2025-01-01'), end: dayOf('2026-01-01') })).toBe('2025');
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
