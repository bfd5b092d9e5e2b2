import { describe, expect, it } from 'vitest';
import { dayOf } from './days.js';
import { barsOf, heatCells, heatPaths, heatStep, overviewPaths, overviewScale } from './density.js';
import { aLane, anAnswer, anItem } from './fixtures.js';
import { spanOf, TimeScale } from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });
const scale = new TimeScale(year, 730);

describe('barsOf', () => {
  const answer = anAnswer({
    lanes: [
      aLane({
        bins: [
          [0, 2],
          [364, 1],
        ],
      }),
    ],
  });

  it('puts weights where their slices are', () => {
    expect(barsOf('KZ', { answer, within: year }, scale)).toEqual([
      { x: 0, width: 2, weight: 2 },
      { x: 728, width: 2, weight: 1 },
    ]);
  });

  it('counts only the part of an answer that it is asked for', () => {
    const within = { start: year.start + 10, end: year.end };
    expect(barsOf('KZ', { answer, within }, scale).map((bar) => bar.weight)).toEqual([1]);
    expect(barsOf('RU', { answer, within }, scale)).toEqual([]);
  });
});

describe('heatCells', () => {
  it('spreads an event over the months it may have happened in', () => {
    const item = anItem({
      precision: 'one_of',
      earliestStart: '2025-01-17',
      latestStart: '2025-02-15',
      earliestEnd: '2025-01-17',
      latestEnd: '2025-02-15',
    });
    const cells = heatCells('KZ', [item], [], new TimeScale(year, 73)).filter((cell) => cell.weight > 0);
    expect(cells.map((cell) => cell.weight)).toEqual([0.5, 0.5]);
    expect(cells[0]?.span.start).toBe(dayOf('2025-01-01'));
  });
});

describe('heatStep', () => {
  it('rises with the weight and is nothing for nothing', () => {
    const steps = [0, 1, 20, 40, 60, 100].map((weight) => heatStep(weight, 100));
    expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps one path for each step', () => {
    const cells = [0, 50, 100].map((weight, index) => ({ x: index * 10, width: 10, weight, span: year }));
    const paths = heatPaths(cells, 100, 0);
    expect(paths.map((path) => path !== '')).toEqual([true, false, false, true, false, true]);
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

  it('tells bars inside of the window from those outside', () => {
    const overview = { from: '2025-01-01', to: '2025-12-31', bins: [1, 1, 1, 1] };
    const half = { start: year.start, end: year.start + 182 };
    const { inside, outside } = overviewPaths(overview, half, scale, 45, 30);
    expect(inside.split('z').length - 1).toBe(2);
    expect(outside.split('z').length - 1).toBe(2);
  });
});
