import { dateOf, dayOf } from './days.js';

/** A date of the calendar of Umm al-Qura; months count from 1. */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The day before 1 Muharram of the year 1, as the mean lengths count. */
const EPOCH = dayOf('0622-07-18');
const MONTH_DAYS = 29.530588;

/** The browser knows the months of Umm al-Qura for 1300 to 1600 and reckons by cycles before and after. */
const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The first days of months that were asked for; a month is counted from the year 0. */
const MONTHS = new Map<number, number>();

export function hijriOf(day: number): HijriDate {
  const parts = new Map<string, string>(
    FORMAT.formatToParts(dateOf(Math.floor(day))).map(({ type, value }) => [type, value]),
  );
  const number = (type: string): number => Number(parts.get(type));
  // Before the Hijra years count backwards in an era of their own.
  const year = parts.get('era')?.startsWith('B') ? 1 - number('year') : number('year');
  return { year, month: number('month'), dayOfMonth: number('day') };
}

/** The first day of a month; `month` counts from 1 and may lie outside of the year. */
export function dayOfHijri(year: number, month: number): number {
  const wanted = year * 12 + month - 1;
  let day = MONTHS.get(wanted);
  if (day === undefined) {
    day = search(wanted);
    MONTHS.set(wanted, day);
  }
  return day;
}

/** Goes from where the month would begin by its mean length to where it does begin. */
function search(wanted: number): number {
  let day = Math.round(EPOCH + (wanted - 12) * MONTH_DAYS + MONTH_DAYS / 2);
  for (let tries = 0; tries < 4; tries++) {
    const { year, month, dayOfMonth } = hijriOf(day);
    const apart = wanted - (year * 12 + month - 1);
    if (apart === 0) {
      return day - dayOfMonth + 1;
    }
    day = Math.round(day - dayOfMonth + MONTH_DAYS / 2 + apart * MONTH_DAYS);
  }
  return day;
}
