import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from './days.js';
import {
  alongAxis,
  between,
  clamped,
  lengthOf,
  LONGEST_SPAN,
  panned,
  SHORTEST_SPAN,
  spanOf,
  TimeScale,
  windowOf,
  zoomed,
} from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });

describe('TimeScale', () => {
  it('maps the window onto the width and back', () => {
    const scale = new TimeScale(year, 730);
    expect(scale.pixelsPerDay).toBe(2);
    expect(scale.at(dayOf('2025-02-01'))).toBe(62);
    expect(isoOf(scale.dayAt(62))).toBe('2025-02-01');
  });

  it('counts pixels from the side where time begins', () => {
    const edges = { left: 100, right: 400 };
    expect(alongAxis(150, edges, false)).toBe(50);
    expect(alongAxis(150, edges, true)).toBe(250);
  });
});

describe('a window', () => {
  it('survives the way to whole days and back', () => {
    expect(windowOf(year)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(windowOf({ start: year.start + 0.4, end: year.end - 0.4 })).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    });
  });

  it('keeps the day under the pointer when it zooms', () => {
    const scale = new TimeScale(year, 1000);
    const about = scale.dayAt(730);
    const closer = new TimeScale(zoomed(year, 0.5, about), 1000);
    expect(closer.at(about)).toBeCloseTo(730, 6);
    expect(lengthOf(closer.span)).toBeCloseTo(182.5);
  });

  it('is never shorter or longer than the axis can show', () => {
    expect(lengthOf(zoomed(year, 1e-9, year.start))).toBe(SHORTEST_SPAN);
    expect(lengthOf(zoomed(year, 1e9, year.start))).toBe(LONGEST_SPAN);
  });

  it('keeps its length at the end of the calendar', () => {
    const far = panned(year, 1e7);
    expect(lengthOf(far)).toBe(365);
    expect(isoOf(far.end)).toBe('3000-01-01');
    expect(clamped(far)).toEqual(far);
  });

  it('glides from one span to another and arrives', () => {
    const month = spanOf({ from: '2025-06-01', to: '2025-06-30' });
    expect(between(year, month, 0).start).toBeCloseTo(year.start);
    expect(between(year, month, 1)).toEqual(month);
    const half = between(year, month, 0.5);
    expect(lengthOf(half)).toBeGreaterThan(30);
    expect(lengthOf(half)).toBeLessThan(365);
  });
});
