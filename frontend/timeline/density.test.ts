import { describe, expect, it } from 'vitest';
import { barPath, barsOf, heaviestBar, overviewPath, overviewScale } from './density.js';
import { aLane, anAnswer } from './fixtures.js';
import { spanOf, TimeScale } from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });
const scale = new TimeScale(year, 730);

describe('barsOf', () => {
  const answer = anAnswer({
    lanes: [
      aLane({
        bins: [
          [0, 2, 3],
          [364, 1],
        ],
      }),
    ],
  });

  it('puts weights where their slices are', () => {
    expect(barsOf('KZ', [{ answer, within: year }], scale)).toEqual([
      { x: 0, width: 2, weight: 2 },
      { x: 2, width: 2, weight: 3 },
      { x: 728, width: 2, weight: 1 },
    ]);
  });

  it('counts only the part of an answer that it is asked for', () => {
    const within = { start: year.start + 10, end: year.end };
    expect(barsOf('KZ', [{ answer, within }], scale).map((bar) => bar.weight)).toEqual([1]);
    expect(barsOf('RU', [{ answer, within }], scale)).toEqual([]);
  });
});

describe('columns', () => {
  const bins = Array.from({ length: 365 }, () => 1);
  const weights = [{ answer: anAnswer({ lanes: [aLane({ bins: [[0, ...bins]] })] }), within: year }];

  it('join slices that are narrower than an eye can tell apart, and lose no weight', () => {
    const narrow = new TimeScale(year, 365);
    const bars = barsOf('KZ', weights, narrow);
    expect(bars).toHaveLength(122);
    expect(bars.reduce((sum, bar) => sum + bar.weight, 0)).toBe(365);
    expect(heaviestBar(weights, narrow)).toBe(3);
  });

  it('are one skyline, broken where nothing is', () => {
    const bars = [
      { x: 0, width: 3, weight: 4 },
      { x: 3, width: 3, weight: 1 },
      { x: 20, width: 3, weight: 4 },
    ];
    expect(barPath(bars, 4, 10, 8)).toBe('M0 10V2H3V6H6V10zM20 10V2H23V10z');
  });
});

describe('heaviestBar', () => {
  it('looks at all lanes and is never less than one event', () => {
    const lanes = [aLane({ bins: [[3, 0.5]] }), aLane({ key: 'RU', bins: [[1, 7]] })];
    expect(heaviestBar([{ answer: anAnswer({ lanes }), within: year }], scale)).toBe(7);
    expect(heaviestBar([{ answer: anAnswer({ lanes: lanes.slice(0, 1) }), within: year }], scale)).toBe(1);
  });
});

describe('the overview', () => {
  it('holds all events and the window', () => {
    const overview = { from: '2025-01-01', to: '2025-12-31', bins: [1, 2] };
    const outside = { start: year.end + 100, end: year.end + 200 };
    const { span } = overviewScale(overview, outside, 500);
    expect(span.start).toBeLessThan(year.start);
    expect(span.end).toBeGreaterThan(outside.end);
  });

  it('draws a bar for every bin with events, anew at another scale', () => {
    const overview = { from: '2025-01-01', to: '2025-12-31', bins: [1, 1, 0, 4] };
    const path = overviewPath(overview, scale, 45, 30);
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path).toContain('v30.0');
    expect(overviewPath(overview, new TimeScale(year, 500), 45, 30)).not.toBe(path);
    expect(overviewPath(overview, scale, 45, 30)).toBe(path);
  });
});
