import { describe, expect, it } from 'vitest';
import { aLane, anItem } from './fixtures.js';
import { marksOf } from './sediment.js';
import { spanOf, TimeScale } from './time-scale.js';

const scale = new TimeScale(spanOf({ from: '2025-01-01', to: '2025-12-31' }), 1000);
const summit = anItem({ type: 'summit', countries: ['KZ', 'TJ', 'UZ'], host: 'TJ' });

describe('marksOf', () => {
  it('tells by a ring that a country attended what another one hosted', () => {
    const elsewhere = (country: string | null, over = {}): boolean | undefined =>
      marksOf(aLane({ country }), [{ ...summit, ...over }], scale)[0]?.elsewhere;
    expect(elsewhere('KZ')).toBe(true);
    expect(elsewhere('TJ')).toBe(false);
    expect(elsewhere(null)).toBe(false);
    expect(elsewhere('KZ', { host: null })).toBe(false);
    expect(elsewhere('KZ', { countries: ['KZ', 'TJ'] })).toBe(false);
  });

  it('keeps the middle of the event whatever the mark is as wide as', () => {
    const [ring] = marksOf(aLane(), [summit], scale);
    const [plain] = marksOf(aLane({ country: null }), [summit], scale);
    expect(plain?.elsewhere).toBe(false);
    expect((ring?.x ?? 0) + (ring?.width ?? 0) / 2).toBeCloseTo((plain?.x ?? 0) + (plain?.width ?? 0) / 2);
  });
});
