import { dateOf } from './days.js';
import { hijriOf } from './hijri.js';

/** What is written of a day, by the name of the method that writes it. */
const FORMATS = {
  dayAndMonth: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  monthAndYear: { month: 'long', year: 'numeric' },
  shortMonthAndYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  weekday: { weekday: 'short' },
  dayNumber: { day: 'numeric' },
  weekdayAndDayNumber: { weekday: 'short', day: 'numeric' },
  weekdayAndDay: { weekday: 'short', day: 'numeric', month: 'long' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes days and periods in one language, by the Gregorian calendar unless a name says otherwise. */
export class DateWriter {
  private readonly formats = new Map<string, RememberedFormat>();
  private readonly hijriLocale: string;
  private readonly years: Intl.NumberFormat;

  constructor(readonly locale: string) {
    this.hijriLocale = new Intl.Locale(locale, { calendar: 'islamic-umalqura' }).toString();
    this.years = new Intl.NumberFormat(locale, { useGrouping: false });
  }

  /** A day as in the flag of the today line: `22 Oct`. */
  dayAndMonth(day: number): string {
    return this.formatOf('dayAndMonth').day(day);
  }

  /** Days as short as the language allows: `16–18 Jun`. */
  dayRange(first: number, last: number): string {
    return this.formatOf('dayAndMonth').range(first, last);
  }

  month(day: number): string {
    return this.formatOf('month').day(day);
  }

  monthAndYear(day: number): string {
    return this.formatOf('monthAndYear').day(day);
  }

  year(day: number): string {
    return this.formatOf('year').day(day);
  }

  /** The name of a month, a quarter, a year or several. */
  period(span: { readonly start: number; readonly end: number }): string {
    const days = span.end - span.start;
    if (days < 32) {
      return this.monthAndYear(span.start);
    }
    const format = this.formatOf(days < 360 ? 'shortMonthAndYear' : 'year');
    const first = format.day(span.start);
    const last = format.day(span.end - 1);
    return first === last ? first : `${first} – ${last}`;
  }

  weekday(day: number): string {
    return this.formatOf('weekday').day(day);
  }

  dayNumber(day: number): string {
    return this.formatOf('dayNumber').day(day);
  }

  weekdayAndDayNumber(day: number): string {
    return this.formatOf('weekdayAndDayNumber').day(day);
  }

  weekdayAndDay(day: number): string {
    return this.formatOf('weekdayAndDay').day(day);
  }

  /** Whole dates: `12 November 2025`, `12–14 November 2025`. */
  days(first: number, last: number): string {
    return this.formatOf('day').range(first, last);
  }

  /** How far ahead a day is, in words: `in 21 days`. */
  daysAhead(days: number): string {
    return new Intl.RelativeTimeFormat(this.locale).format(days, 'day');
  }

  /** The month of Umm al-Qura, short where the language has a short form. */
  hijriMonth(day: number): string {
    return this.formatOf('month', this.hijriLocale).day(day);
  }

  /** The day of the month of Umm al-Qura. */
  hijriDay(day: number): string {
    return this.years.format(hijriOf(day).dayOfMonth);
  }

  /** The year of Umm al-Qura as a number, without its era. */
  hijriYear(day: number): string {
    return this.years.format(hijriOf(day).year);
  }

  private formatOf(name: keyof typeof FORMATS, locale = this.locale): RememberedFormat {
    const key = locale === this.locale ? name : `${locale} ${name}`;
    let format = this.formats.get(key);
    if (format === undefined) {
      format = new RememberedFormat(locale, FORMATS[name]);
      this.formats.set(key, format);
    }
    return format;
  }
}

/** Texts that are kept of one format; more would be days that were left behind long ago. */
const MOST_KEPT = 4_000;

/** A format that keeps what it has written, since one drawing writes the same days as the drawing before. */
class RememberedFormat {
  private readonly format: Intl.DateTimeFormat;
  private readonly written = new Map<number | string, string>();

  constructor(locale: string, options: Intl.DateTimeFormatOptions) {
    this.format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }

  day(day: number): string {
    return this.keeping(day, () => this.format.format(dateOf(day)));
  }

  range(first: number, last: number): string {
    return this.keeping(`${first} ${last}`, () => this.format.formatRange(dateOf(first), dateOf(last)));
  }

  private keeping(key: number | string, write: () => string): string {
    let text = this.written.get(key);
    if (text === undefined) {
      if (this.written.size >= MOST_KEPT) {
        this.written.clear();
      }
      text = write();
      this.written.set(key, text);
    }
    return text;
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
