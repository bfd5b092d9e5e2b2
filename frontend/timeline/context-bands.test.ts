import { describe, expect, it } from 'vitest';
import { type Band, bandsIn, generalDebate, placeBands } from './context-bands.js';
import { isoOf } from './days.js';
import { ENGLISH_LABELS } from './labels.js';
import { spanOf, TimeScale } from './time-scale.js';

const window = spanOf({ from: '2025-01-01', to: '2025-12-31' });
const found = (...names: string[]): string[] =>
  bandsIn(window, [], names, ENGLISH_LABELS).map(
    ({ label, span }) => `${label} ${isoOf(span.start)}/${isoOf(span.end - 1)}`,
  );

describe('bandsIn', () => {
  it('reckons Ramadan and the days of Hajj by Umm al-Qura', () => {
    expect(found('ramadan', 'hajj')).toEqual(['Ramadan 1446 2025-03-01/2025-03-29', 'Hajj 1446 2025-06-04/2025-06-09']);
  });

  it.each([
    [2018, '2018-09-25'],
    [2019, '2019-09-24'],
    [2021, '2021-09-21'],
    [2022, '2022-09-20'],
    [2023, '2023-09-19'],
    [2024, '2024-09-24'],
    [2025, '2025-09-23'],
  ])('knows that the general debate of %d began on %s', (year, day) => {
    expect(isoOf(generalDebate(year).start)).toBe(day);
  });

  it('puts the bands of the page among the reckoned ones and leaves out what is not in the window', () => {
    const own = [
      { from: '2025-05-01', to: '2025-05-09', label: 'Holidays' },
      { from: '2020-03-01', to: '2022-02-28', label: 'Travel limits' },
    ];
    const labels = bandsIn(window, own, ['ramadan', 'unheard-of'], ENGLISH_LABELS).map((band) => band.label);
    expect(labels).toEqual(['Ramadan 1446', 'Holidays']);
  });

  it('reckons nothing that would be too narrow to see', () => {
    const century = spanOf({ from: '1925-01-01', to: '2025-12-31' });
    expect(bandsIn(century, [], ['ramadan'], ENGLISH_LABELS)).toEqual([]);
  });
});

describe('placeBands', () => {
  const scale = new TimeScale(window, 730);
  const band = (from: number, to: number): Band => ({
    key: String(from),
    span: { start: window.start + from, end: window.start + to },
    label: 'label',
  });
  const labelled = (bands: Band[], taken = { start: -10, end: -5 }): (number | null)[] =>
    placeBands(bands, scale, () => 50, taken).map((place) => place.labelX);

  it('writes after a band, before it where something follows, nowhere when both are taken', () => {
    expect(labelled([band(50, 60)])).toEqual([125]);
    expect(labelled([band(50, 60)], { start: 140, end: 200 })).toEqual([45]);
    expect(labelled([band(40, 60), band(65, 70)], { start: 0, end: 60 })).toEqual([null, 145]);
  });
});
