import { describe, expect, it } from 'vitest';
import { RowSpace, type Wanted } from './placement.js';

const wanted = (over: Partial<Wanted>): Wanted => ({
  start: 100,
  end: 115,
  labelWidths: [80],
  gap: 5,
  zone: { left: 0, right: 500 },
  preferredRow: undefined,
  preferredSide: undefined,
  ...over,
});

describe('RowSpace', () => {
  it('puts the label after the marker', () => {
    expect(new RowSpace(1).place(wanted({}))).toEqual({ row: 0, side: 'after', labelX: 120, labelWidth: 80 });
  });

  it('puts the label before the marker at the end of the screen', () => {
    expect(new RowSpace(1).place(wanted({ start: 470, end: 485 }))).toMatchObject({ side: 'before', labelX: 385 });
  });

  it('goes to the next row rather than over a neighbour', () => {
    const rows = new RowSpace(2);
    rows.place(wanted({}));
    expect(rows.place(wanted({ start: 60, end: 75, labelWidths: [90] }))).toMatchObject({ row: 1 });
    expect(rows.used).toBe(2);
  });

  it('shortens a label before it gives up', () => {
    const rows = new RowSpace(1);
    rows.place(wanted({ start: 300, end: 315 }));
    expect(rows.place(wanted({ start: 200, end: 215, labelWidths: [250, 60] }))).toMatchObject({ labelWidth: 60 });
  });

  it('refuses what has no room', () => {
    const rows = new RowSpace(1);
    rows.place(wanted({}));
    expect(rows.place(wanted({}))).toBeNull();
  });

  it('keeps the row and the side that an item had', () => {
    const place = new RowSpace(3).place(wanted({ preferredRow: 2, preferredSide: 'before' }));
    expect(place).toMatchObject({ row: 2, side: 'before' });
  });

  it('writes into a marker that is as wide as the screen', () => {
    expect(new RowSpace(1).place(wanted({ start: -100, end: 700 }))).toMatchObject({ side: 'inside', labelX: 27 });
  });
});
