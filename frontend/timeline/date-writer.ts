import { dateOf } from './days.js';
import { hijriOf } from './hijri.js';

/** Writes days and periods in one language, by the Gregorian calendar unless a name says otherwise. */
export class DateWriter {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();
  private readonly hijriLocale: string;
  private readonly years: Intl.NumberFormat;

  constructor(readonly locale: string) {
    this.hijriLocale = new Intl.Locale(locale, { calendar: 'islamic-umalqura' }).toString();
    this.years = new Intl.NumberFormat(locale, { useGrouping: false });
  }

  /** A day as in the flag of the today line: `22 Oct`. */
  dayAndMonth(day: number): string {
    return this.format({ day: 'numeric', month: 'short' }, day);
  }

  /** Days as short as the language allows: `16–18 Jun`. */
  dayRange(first: number, last: number): string {
    return this.formatOf({ day: 'numeric', month: 'short' }).formatRange(dateOf(first), dateOf(last));
  }

  month(day: number): string {
    return this.format({ month: 'short' }, day);
  }

  monthAndYear(day: number): string {
    return this.format({ month: 'long', year: 'numeric' }, day);
  }

  year(day: number): string {
    return this.format({ year: 'numeric' }, day);
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

  weekdayAndDayNumber(day: number): string {
    return this.format({ weekday: 'short', day: 'numeric' }, day);
  }

  weekdayAndDay(day: number): string {
    return this.format({ weekday: 'short', day: 'numeric', month: 'long' }, day);
  }

  /** Whole dates: `12 November 2025`, `12–14 November 2025`. */
  days(first: number, last: number): string {
    const format = this.formatOf({ day: 'numeric', month: 'long', year: 'numeric' });
    return format.formatRange(dateOf(first), dateOf(last));
  }

  /** How far ahead a day is, in words: `in 21 days`. */
  daysAhead(days: number): string {
    return new Intl.RelativeTimeFormat(this.locale).format(days, 'day');
  }

  /** The month of Umm al-Qura, short where the language has a short form. */
  hijriMonth(day: number): string {
    return this.format({ month: 'short' }, day, this.hijriLocale);
  }

  /** The day of the month of Umm al-Qura. */
  hijriDay(day: number): string {
    return this.years.format(hijriOf(day).dayOfMonth);
  }

  /** The year of Umm al-Qura as a number, without its era. */
  hijriYear(day: number): string {
    return this.years.format(hijriOf(day).year);
  }

  private format(options: Intl.DateTimeFormatOptions, day: number, locale = this.locale): string {
    return this.formatOf(options, locale).format(dateOf(day));
  }

  private formatOf(options: Intl.DateTimeFormatOptions, locale = this.locale): Intl.DateTimeFormat {
    const key = `${locale} ${Object.entries(options).join()}`;
    let format = this.formats.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
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
