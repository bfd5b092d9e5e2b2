import { boundaries, type Calendar, GREGORIAN, HIJRI, majorUnit, minorUnit, type Unit } from './calendars.js';
import type { DateWriter } from './date-writer.js';
import { hijriOf } from './hijri.js';
import type { TimeScale } from './time-scale.js';

/** One cell of an axis row; `start` and `end` are pixels, cut to the range asked for. */
export interface Tick {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Begins a larger unit: the minor row prints it bold. */
  readonly strong: boolean;
  /** The month of Ramadan. */
  readonly ramadan?: boolean;
}

export interface Axis {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
  /** The row of the calendar of Umm al-Qura; empty unless it was asked for. */
  readonly hijri: readonly Tick[];
  /** Days at which a grid line stands. */
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[];
}

/** The pixels of an axis that are drawn. */
interface Stretch {
  readonly scale: TimeScale;
  readonly left: number;
  readonly right: number;
}

const RAMADAN = 9;
/** Cells of days as wide as this name the day of the week. */
const WIDE_DAY = 58;

/** Cuts the rows of the axis into cells and writes what stands in them. */
export class AxisPainter {
  constructor(
    private readonly dates: DateWriter,
    private readonly measure: (text: string) => number,
  ) {}

  /** The rows for the pixels from `left` to `right` of a scale. */
  axis(scale: TimeScale, left: number, right: number, withHijri: boolean): Axis {
    const stretch = { scale, left, right };
    const unit = minorUnit(scale.pixelsPerDay);
    const larger = majorUnit(unit);
    const majorDays = daysOf(larger, stretch, GREGORIAN);
    const strong = new Set(majorDays);
    const minorDays = daysOf(unit, stretch, GREGORIAN);
    const minor = cells(minorDays, stretch, (day) => ({
      label: this.minorLabel(unit, day, scale),
      strong: strong.has(day),
    }));
    return {
      minor: this.everyThatFits(minor, unit, stretch, GREGORIAN),
      major: cells(majorDays, stretch, (day) => ({ label: this.majorLabel(larger, day), strong: true })),
      hijri: withHijri ? this.hijri(stretch) : [],
      lines: minorDays
        .filter((day) => scale.at(day) > left)
        .map((day) => ({ x: scale.at(day), strong: strong.has(day) })),
    };
  }

  private hijri(stretch: Stretch): Tick[] {
    const unit = minorUnit(stretch.scale.pixelsPerDay, HIJRI);
    const days = daysOf(unit, stretch, HIJRI);
    const firstInSight = days.find((day) => stretch.scale.at(day) >= 0);
    const ticks = cells(days, stretch, (day) => this.hijriCell(unit, day, day === firstInSight));
    return this.everyThatFits(ticks, unit, stretch, HIJRI);
  }

  /** Days name their month where it begins and at the edge of the screen; the first month of a year gives way to the year. */
  private hijriCell(unit: Unit, day: number, first: boolean): Pick<Tick, 'label' | 'strong' | 'ramadan'> {
    const { month, dayOfMonth } = hijriOf(day);
    const { dates } = this;
    const newYear = month === 1;
    switch (unit.name) {
      case 'day': {
        const strong = dayOfMonth === 1;
        const named = strong || first;
        return {
          label: named ? `${dates.hijriDay(day)} ${dates.hijriMonth(day)}` : dates.hijriDay(day),
          strong,
          ramadan: month === RAMADAN,
        };
      }
      case 'month':
        return {
          label: newYear ? dates.hijriYear(day) : dates.hijriMonth(day),
          strong: newYear,
          ramadan: month === RAMADAN,
        };
      default:
        return { label: dates.hijriYear(day), strong: false };
    }
  }

  /** Keeps names whole: where the widest label does not fit its cell, only every second, third … is printed. */
  private everyThatFits(ticks: Tick[], unit: Unit, { scale }: Stretch, calendar: Calendar): Tick[] {
    const widest = ticks.reduce((most, tick) => Math.max(most, this.measure(tick.label)), 0);
    const every = Math.max(1, Math.ceil((widest + 8) / (unit.days * scale.pixelsPerDay)));
    return every === 1
      ? ticks
      : ticks.map((tick) => (calendar.ordinal(unit, tick.day) % every === 0 ? tick : { ...tick, label: '' }));
  }

  private minorLabel(unit: Unit, day: number, scale: TimeScale): string {
    switch (unit.name) {
      case 'day':
        return scale.pixelsPerDay >= WIDE_DAY ? this.dates.weekdayAndDayNumber(day) : this.dates.dayNumber(day);
      case 'week':
        return this.dates.dayNumber(day);
      case 'month':
      case 'quarter':
        return this.dates.month(day);
      case 'year':
        return this.dates.year(day);
    }
  }

  private majorLabel(unit: Unit, day: number): string {
    if (unit.name !== 'year') {
      return this.dates.monthAndYear(day);
    }
    const year = this.dates.year(day);
    return unit.step === 1 ? year : `${year}–${this.dates.year(GREGORIAN.nextAfter(unit, day) - 1)}`;
  }
}

function daysOf(unit: Unit, { scale, left, right }: Stretch, calendar: Calendar): number[] {
  return boundaries(unit, scale.dayAt(left), scale.dayAt(right), calendar);
}

function cells(
  days: readonly number[],
  { scale, left, right }: Stretch,
  content: (day: number) => Pick<Tick, 'label' | 'strong' | 'ramadan'>,
): Tick[] {
  return days.map((day, index) => {
    const following = days[index + 1];
    return {
      day,
      start: Math.max(left, scale.at(day)),
      end: following === undefined ? right : scale.at(following),
      ...content(day),
    };
  });
}
