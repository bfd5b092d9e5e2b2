import { describe, expect, it } from 'vitest';
import { anItem } from './fixtures.js';
import { extentOf, shapeOf } from './marker-geometry.js';
import { dayOf } from './days.js';
import { spanOf, TimeScale } from './time-scale.js';

const scale = new TimeScale(spanOf({ from: '2025-01-01', to: '2025-12-31' }), 730);
const reach = { left: -730, right: 1460 };
const november = {
  earliestStart: '2025-11-01',
  latestStart: '2025-11-30',
  earliestEnd: '2025-11-01',
  latestEnd: '2025-11-30',
};

describe('shapeOf', () => {
  it('draws a day as a circle around its middle', () => {
    const shape = shapeOf(anItem({ day: '2025-01-11' }), scale, 15, reach);
    expect(shape).toMatchObject({ ends: 'plain', width: 15, x: 21 - 7.5, glyphX: 7.5 });
  });

  it('draws what lasted as a pill from the first to the last day', () => {
    const item = anItem({
      precision: 'range',
      earliestStart: '2025-01-11',
      latestStart: '2025-01-11',
      earliestEnd: '2025-01-30',
      latestEnd: '2025-01-30',
    });
    expect(shapeOf(item, scale, 15, reach)).toMatchObject({ ends: 'plain', x: 20, width: 40, glyphX: 8.5 });
  });

  it('draws a month solid in its middle third and fading to both ends', () => {
    const shape = shapeOf(anItem({ precision: 'month', ...november }), scale, 15, reach);
    expect(shape).toMatchObject({ ends: 'fade', x: 608, width: 60, coreStart: 1 / 3, coreEnd: 2 / 3, glyphX: 30 });
  });

  it('draws some day between two as a marker between whiskers', () => {
    const shape = shapeOf(anItem({ precision: 'one_of', ...november }), scale, 15, reach);
    expect(shape).toMatchObject({ ends: 'whiskers', x: 608, width: 60, glyphX: 30 });
  });

  it('draws a range with vague ends solid from the latest start to the earliest end', () => {
    const item = anItem({
      precision: 'range',
      earliestStart: '2025-03-01',
      latestStart: '2025-03-11',
      earliestEnd: '2025-03-20',
      latestEnd: '2025-03-30',
    });
    const shape = shapeOf(item, scale, 15, reach);
    expect(shape?.ends).toBe('fade');
    expect(shape?.coreStart).toBeCloseTo(1 / 3);
    expect(shape?.coreEnd).toBeCloseTo(2 / 3);
  });

  it('lets an open side fade', () => {
    const before = anItem({
      precision: 'open',
      earliestStart: null,
      latestStart: '2025-05-31',
      earliestEnd: null,
      latestEnd: '2025-05-31',
    });
    expect(shapeOf(before, scale, 15, reach)).toMatchObject({ ends: 'fade', x: 302 - 30, width: 30, coreEnd: 1 });
    const since = anItem({
      precision: 'open',
      earliestStart: '2025-03-14',
      latestStart: '2025-03-14',
      earliestEnd: null,
      latestEnd: null,
    });
    expect(shapeOf(since, scale, 15, reach)).toMatchObject({ ends: 'fade', x: 144, coreStart: 0 });
  });

  it('cuts what lies far beside the screen', () => {
    const item = anItem({
      precision: 'year',
      earliestStart: '2000-01-01',
      latestStart: '2050-12-31',
      earliestEnd: '2000-01-01',
      latestEnd: '2050-12-31',
    });
    const shape = shapeOf(item, scale, 15, reach);
    expect(shape).toMatchObject({ x: -730, width: 2190 });
  });

  it('draws nothing for an event without a date', () => {
    const none = anItem({ earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null });
    expect(shapeOf(none, scale, 15, reach)).toBeNull();
    expect(extentOf(none)).toBeNull();
  });
});

describe('extentOf', () => {
  it('holds the last day', () => {
    expect(extentOf(anItem({ day: '2025-01-11' }))).toEqual({ start: dayOf('2025-01-11'), end: dayOf('2025-01-12') });
  });
});
