import { describe, expect, it } from 'vitest';
import { dayOf } from './days.js';
import { anItem } from './fixtures.js';
import { cellsOf, cellStarts, cellWeights, heatPaths, heatStep } from './heat.js';
import { spanOf, TimeScale } from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });

describe('the cells of a lane', () => {
  it('spreads an event over the months it may have happened in', () => {
    const item = anItem({
      precision: 'one_of',
      earliestStart: '2025-01-17',
      latestStart: '2025-02-15',
      earliestEnd: '2025-01-17',
      latestEnd: '2025-02-15',
    });
    const narrow = new TimeScale(year, 73);
    const starts = cellStarts(narrow);
    const all = cellsOf(cellWeights('KZ', [item], [], starts), starts, narrow);
    const cells = all.filter((cell) => cell.weight > 0);
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
