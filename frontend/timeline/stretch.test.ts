import { describe, expect, it } from 'vitest';
import { Draughtsman, type Drawing } from './drawing.js';
import { aLane, anAnswer, anItem } from './fixtures.js';
import { isoOf } from './days.js';
import { ENGLISH_LABELS } from './labels.js';
import { crowdedBy, shiftOf, stretchOf } from './stretch.js';
import type { TextMeasure } from './text-measure.js';
import { panned, type Span, spanOf, TimeScale, zoomed } from './time-scale.js';

const year = spanOf({ from: '2025-01-01', to: '2025-12-31' });
const scale = new TimeScale(year, 1000);

describe('stretchOf', () => {
  it.each([
    ['zoomed in', zoomed(year, 0.5, year.start + 100)],
    ['zoomed out', zoomed(year, 2, year.start + 200)],
    ['panned', panned(year, 60)],
  ])('leads every pixel to where its day is in a window that is %s', (_, shown) => {
    const stretch = stretchOf(scale, shown);
    const now = new TimeScale(shown, 1000);
    for (const day of [year.start - 20, year.start + 100, year.end]) {
      const drawn = scale.at(day);
      expect(drawn + shiftOf(drawn, stretch ?? { ratio: 0, offset: 0 })).toBeCloseTo(now.at(day), 6);
    }
  });

  it.each([
    ['much shorter', zoomed(year, 0.2, year.start + 100)],
    ['much longer', zoomed(year, 3, year.start + 100)],
    ['farther away than a screen', panned(year, 400)],
  ])('gives up where the window is %s', (_, shown) => {
    expect(stretchOf(scale, shown)).toBeNull();
  });
});

describe('crowdedBy', () => {
  const measure = { axis: (text: string) => text.length * 6, label: () => 90 } as unknown as TextMeasure;

  function drawing(shown: Span): Drawing {
    const items = Array.from({ length: 60 }, (_, index) =>
      anItem({ id: index + 1, rank: index + 1, day: isoOf(year.start + index * 6) }),
    );
    const exact = anAnswer({ items, lanes: [aLane({ count: 60 })] });
    return new Draughtsman(ENGLISH_LABELS, 'en', measure).draw({
      answers: { exact, around: null },
      span: shown,
      width: 1000,
      height: 200,
      scrolled: 0,
      fonts: 0,
      folded: new Set(),
      hijri: false,
      bands: [],
      reckoned: '',
      selected: null,
      previous: null,
    });
  }

  it('leaves room for all where the drawing is pulled apart', () => {
    const crowded = crowdedBy(drawing(year), 2, (label) => label.length * 6);
    expect(crowded.keys.size + crowded.days.size).toBe(0);
  });

  it('lets labels give way to more important ones where it is pushed together', () => {
    const whole = drawing(year);
    const crowded = crowdedBy(whole, 0.5, (label) => label.length * 6);
    const placed = whole.layout.lanes.flatMap((lane) => lane.placed);
    const kept = placed.filter(({ key }) => !crowded.keys.has(key));
    expect(kept.length).toBeLessThan(placed.length);
    expect(kept).toContain(placed[0]);
    for (const one of kept) {
      const middle = 0.5 * (one.marker.x + one.marker.width / 2);
      const others = kept.filter((other) => other.row === one.row && other !== one);
      expect(others.filter((other) => Math.abs(0.5 * (other.marker.x + other.marker.width / 2) - middle) < 90)).toEqual(
        [],
      );
    }
  });

  it('lets ticks give way to those before them', () => {
    const whole = drawing(year);
    const months = whole.axis.minor.filter(({ label, start }) => label !== '' && start > 0 && start < 1000);
    const crowded = crowdedBy(whole, 0.4, () => 60);
    const kept = months.filter(({ day }) => !crowded.days.has(String(day)));
    expect(kept.length).toBeLessThan(months.length);
    const starts = kept.map(({ start }) => start * 0.4);
    expect(starts.slice(1).every((start, index) => start - (starts[index] ?? 0) >= 60)).toBe(true);
  });
});
