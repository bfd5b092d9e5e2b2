import { dateOf, dayOfMonth } from './days.js';
import type { TimeScale } from './time-scale.js';

/** One cell of an axis row; `start` and `end` are pixels, cut to the range asked for. */
export interface Tick {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Begins a larger unit: the minor row prints it bold. */
  readonly strong: boolean;
}

export interface Axis {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
  /** Days at which a grid line stands. */
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[];
}

type UnitName = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Unit {
  readonly name: UnitName;
  /** How many of the named unit one cell holds. */
  readonly step: number;
  /** Mean length in days. */
  readonly days: number;
  /** Narrowest cell in pixels that still reads well. */
  readonly narrowest: number;
}

const YEAR = 365.2425;
const UNITS: readonly Unit[] = [
  { name: 'day', step: 1, days: 1, narrowest: 24 },
  { name: 'week', step: 1, days: 7, narrowest: 34 },
  { name: 'month', step: 1, days: YEAR / 12, narrowest: 26 },
  { name: 'quarter', step: 1, days: YEAR / 4, narrowest: 30 },
  { name: 'year', step: 1, days: YEAR, narrowest: 38 },
  ...[2, 5, 10, 20, 50, 100].map((step): Unit => ({ name: 'year', step, days: YEAR * step, narrowest: 38 })),
];
/** Calendar months, the headings of the narrow timeline. */
export const MONTH: Unit = { name: 'month', step: 1, days: YEAR / 12, narrowest: 0 };
const DECADE: Unit = { name: 'year', step: 10, days: YEAR * 10, narrowest: 0 };
const CENTURY: Unit = { name: 'year', step: 100, days: YEAR * 100, narrowest: 0 };

/** The smallest unit whose cells are wide enough at this scale. */
export function minorUnit(pixelsPerDay: number): Unit {
  return UNITS.find((unit) => unit.days * pixelsPerDay >= unit.narrowest) ?? CENTURY;
}

function majorUnit(minor: Unit): Unit {
  const byName = (name: UnitName): Unit => UNITS.find((unit) => unit.name === name) ?? CENTURY;
  switch (minor.name) {
    case 'day':
    case 'week':
      return byName('month');
    case 'month':
    case 'quarter':
      return byName('year');
    case 'year':
      return minor.step < 10 ? DECADE : CENTURY;
  }
}

/** The beginning of the cell in which `day` lies. */
function floorTo(unit: Unit, day: number): number {
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
}

function nextAfter(unit: Unit, day: number): number {
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
}

/** The beginnings of all cells that touch the time from `start` to `end`. */
export function boundaries(unit: Unit, start: number, end: number): number[] {
  const days: number[] = [];
  for (let day = floorTo(unit, start); day < end; day = nextAfter(unit, day)) {
    days.push(day);
  }
  return days;
}

/** The two axis rows for the pixels from `left` to `right` of a scale, with labels of a locale. */
export class AxisPainter {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(
    private readonly locale: string,
    private readonly measure: (text: string) => number,
  ) {}

  axis(scale: TimeScale, left: number, right: number): Axis {
    const unit = minorUnit(scale.pixelsPerDay);
    const larger = majorUnit(unit);
    const start = scale.dayAt(left);
    const end = scale.dayAt(right);
    const majorDays = boundaries(larger, start, end);
    const strong = new Set(majorDays);
    const minorDays = boundaries(unit, start, end);
    return {
      minor: this.everyThatFits(minorDays, unit, scale, left, right, strong),
      major: this.cells(majorDays, scale, left, right, (day) => this.majorLabel(larger, day), strong),
      lines: minorDays
        .filter((day) => scale.at(day) > left)
        .map((day) => ({ x: scale.at(day), strong: strong.has(day) })),
    };
  }

  /** A day as in the flag of the today line: `22 Oct`. */
  dayAndMonth(day: number): string {
    return this.format({ day: 'numeric', month: 'short' }, day);
  }

  /** Days as short as the language allows: `16–18 Jun`. */
  dayRange(first: number, last: number): string {
    return this.formatOf({ day: 'numeric', month: 'short' }).formatRange(dateOf(first), dateOf(last));
  }

  monthAndYear(day: number): string {
    return this.format({ month: 'long', year: 'numeric' }, day);
  }

  /** The name of a month, a quarter, a year or several. */
  period(span: { readonly start: number; readonly end: number }): string {
    const days = span.end - span.start;
    if (days < 32) {
      return this.monthAndYear(span.start);
    }
    const options: Intl.DateTimeFormatOptions = days < 360 ? { month: 'short', year: 'numeric' } : { year: 'numeric' };
    const first = this.format(options, span.start);
    const last = this.format(options, span.end - 1);
    return first === last ? first : `${first} – ${last}`;
  }

  weekday(day: number): string {
    return this.format({ weekday: 'short' }, day);
  }

  dayNumber(day: number): string {
    return this.format({ day: 'numeric' }, day);
  }

  weekdayAndDay(day: number): string {
    return this.format({ weekday: 'short', day: 'numeric', month: 'long' }, day);
  }

  /** How far ahead a day is, in words: `in 21 days`. */
  daysAhead(days: number): string {
    return new Intl.RelativeTimeFormat(this.locale).format(days, 'day');
  }

  /** Keeps names whole: where the widest label does not fit its cell, only every second, third … is printed. */
  private everyThatFits(
    days: readonly number[],
    unit: Unit,
    scale: TimeScale,
    left: number,
    right: number,
    strong: ReadonlySet<number>,
  ): Tick[] {
    const cells = this.cells(days, scale, left, right, (day) => this.minorLabel(unit, day), strong);
    const widest = Math.max(0, ...cells.map((cell) => this.measure(cell.label)));
    const every = Math.max(1, Math.ceil((widest + 8) / (unit.days * scale.pixelsPerDay)));
    return every === 1
      ? cells
      : cells.map((cell) => (this.ordinal(unit, cell.day) % every === 0 ? cell : { ...cell, label: '' }));
  }

  private ordinal(unit: Unit, day: number): number {
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
  }

  private cells(
    days: readonly number[],
    scale: TimeScale,
    left: number,
    right: number,
    label: (day: number) => string,
    strong: ReadonlySet<number>,
  ): Tick[] {
    return days.map((day, index) => {
      const following = days[index + 1];
      return {
        day,
        start: Math.max(left, scale.at(day)),
        end: following === undefined ? right : scale.at(following),
        label: label(day),
        strong: strong.has(day),
      };
    });
  }

  private minorLabel(unit: Unit, day: number): string {
    switch (unit.name) {
      case 'day':
      case 'week':
        return this.format({ day: 'numeric' }, day);
      case 'month':
        return this.format({ month: 'short' }, day);
      case 'quarter':
        return this.format({ month: 'short' }, day);
      case 'year':
        return this.format({ year: 'numeric' }, day);
    }
  }

  private majorLabel(unit: Unit, day: number): string {
    switch (unit.name) {
      case 'day':
      case 'week':
      case 'month':
      case 'quarter':
        return this.format({ month: 'long', year: 'numeric' }, day);
      case 'year': {
        const year = this.format({ year: 'numeric' }, day);
        return unit.step === 1 ? year : `${year}–${this.format({ year: 'numeric' }, nextAfter(unit, day) - 1)}`;
      }
    }
  }

  private format(options: Intl.DateTimeFormatOptions, day: number): string {
    return this.formatOf(options).format(dateOf(day));
  }

  private formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = Object.keys(options).join() + Object.values(options).join();
    let format = this.formats.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
      this.formats.set(key, format);
    }
    return format;
  }
}

/**
 * The locale with the Gregorian calendar and, unless it names digits of its own, Latin digits; English without a country
 * puts the day before the month, as the rest of Dragoman does.
 */
export function axisLocale(locale: string): string {
  try {
    const wanted = new Intl.Locale(locale);
    return new Intl.Locale(locale, {
      region: wanted.region ?? (wanted.language === 'en' ? 'GB' : undefined),
      calendar: 'gregory',
      numberingSystem: wanted.numberingSystem ?? 'latn',
    }).toString();
  } catch {
    return 'en';
  }
}
