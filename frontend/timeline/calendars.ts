import { dateOf, dayOfMonth } from './days.js';
import { dayOfHijri, hijriOf } from './hijri.js';

export type UnitName = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Unit {
  readonly name: UnitName;
  /** How many of the named unit one cell holds. */
  readonly step: number;
  /** Mean length in days. */
  readonly days: number;
  /** Narrowest cell in pixels that still reads well. */
  readonly narrowest: number;
}

/** Cuts time into cells. */
export interface Calendar {
  /** From small to large. */
  readonly units: readonly Unit[];
  /** The beginning of the cell in which `day` lies. */
  floorTo(unit: Unit, day: number): number;
  /** The beginning of the cell after the one that begins on `day`. */
  nextAfter(unit: Unit, day: number): number;
  /** Counts the cells, so that every second, third … can be chosen and stays the same when the window moves. */
  ordinal(unit: Unit, day: number): number;
}

const YEARS: readonly number[] = [1, 2, 5, 10, 20, 50, 100];

function unitsOf(year: number, rest: readonly Unit[]): Unit[] {
  return [...rest, ...YEARS.map((step): Unit => ({ name: 'year', step, days: year * step, narrowest: 38 }))];
}

const DAY: Unit = { name: 'day', step: 1, days: 1, narrowest: 24 };
const GREGORIAN_YEAR = 365.2425;
const HIJRI_YEAR = 354.36708;

/** The civil calendar; weeks begin on Monday. */
export const GREGORIAN: Calendar = {
  units: unitsOf(GREGORIAN_YEAR, [
    DAY,
    { name: 'week', step: 1, days: 7, narrowest: 34 },
    { name: 'month', step: 1, days: GREGORIAN_YEAR / 12, narrowest: 26 },
    { name: 'quarter', step: 1, days: GREGORIAN_YEAR / 4, narrowest: 30 },
  ]),

  floorTo(unit, day) {
    const date = dateOf(Math.floor(day));
    const year = date.getUTCFullYear();
    switch (unit.name) {
      case 'day':
        return Math.floor(day);
      case 'week':
        return Math.floor(day) - ((date.getUTCDay() + 6) % 7);
      case 'month':
        return dayOfMonth(year, date.getUTCMonth());
      case 'quarter':
        return dayOfMonth(year, Math.floor(date.getUTCMonth() / 3) * 3);
      case 'year':
        return dayOfMonth(Math.floor(year / unit.step) * unit.step, 0);
    }
  },

  nextAfter(unit, day) {
    const date = dateOf(day);
    switch (unit.name) {
      case 'day':
        return day + 1;
      case 'week':
        return day + 7;
      case 'month':
        return dayOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
      case 'quarter':
        return dayOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 3);
      case 'year':
        return dayOfMonth(date.getUTCFullYear() + unit.step, 0);
    }
  },

  ordinal(unit, day) {
    const date = dateOf(day);
    switch (unit.name) {
      case 'day':
        return date.getUTCDate() - 1;
      case 'week':
        return Math.floor(day / 7);
      case 'month':
        return date.getUTCMonth();
      case 'quarter':
        return date.getUTCMonth() / 3;
      case 'year':
        return Math.floor(date.getUTCFullYear() / unit.step);
    }
  },
};

/** The Islamic calendar of Umm al-Qura. It has no weeks and quarters here. */
export const HIJRI: Calendar = {
  units: unitsOf(HIJRI_YEAR, [DAY, { name: 'month', step: 1, days: HIJRI_YEAR / 12, narrowest: 30 }]),

  floorTo(unit, day) {
    const { year, month } = hijriOf(day);
    switch (unit.name) {
      case 'month':
        return dayOfHijri(year, month);
      case 'year':
        return dayOfHijri(Math.floor(year / unit.step) * unit.step, 1);
      default:
        return Math.floor(day);
    }
  },

  nextAfter(unit, day) {
    const { year, month } = hijriOf(day);
    switch (unit.name) {
      case 'month':
        return dayOfHijri(year, month + 1);
      case 'year':
        return dayOfHijri(year + unit.step, 1);
      default:
        return day + 1;
    }
  },

  ordinal(unit, day) {
    const { year, month, dayOfMonth: date } = hijriOf(day);
    return { day: date - 1, week: 0, month: month - 1, quarter: 0, year: Math.floor(year / unit.step) }[unit.name];
  },
};

/** Calendar months, the headings of the narrow timeline. */
export const MONTH: Unit = { name: 'month', step: 1, days: GREGORIAN_YEAR / 12, narrowest: 0 };

/** The smallest unit whose cells are wide enough at this scale. */
export function minorUnit(pixelsPerDay: number, calendar: Calendar = GREGORIAN): Unit {
  const wideEnough = calendar.units.find((unit) => unit.days * pixelsPerDay >= unit.narrowest);
  return wideEnough ?? { name: 'year', step: 100, days: GREGORIAN_YEAR * 100, narrowest: 0 };
}

/** The unit of the row under the smallest one. */
export function majorUnit(minor: Unit): Unit {
  const year = (step: number): Unit => ({ name: 'year', step, days: GREGORIAN_YEAR * step, narrowest: 0 });
  switch (minor.name) {
    case 'day':
    case 'week':
      return MONTH;
    case 'month':
    case 'quarter':
      return year(1);
    case 'year':
      return year(minor.step < 10 ? 10 : 100);
  }
}

/** The beginnings of all cells that touch the time from `start` to `end`. */
export function boundaries(unit: Unit, start: number, end: number, calendar: Calendar = GREGORIAN): number[] {
  const days: number[] = [];
  for (let day = calendar.floorTo(unit, start); day < end; day = calendar.nextAfter(unit, day)) {
    days.push(day);
  }
  return days;
}
