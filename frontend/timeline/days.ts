/** Time on the axis is counted in days since 1970-01-01, without a zone; fractions are parts of a day. */
export const MILLIS_PER_DAY = 86_400_000;

/** The day of an ISO date (`2025-11-12`). */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MILLIS_PER_DAY;
}

/** The ISO date of the day in which `day` lies. */
export function isoOf(day: number): string {
  return dateOf(Math.floor(day)).toISOString().slice(0, 10);
}

export function dateOf(day: number): Date {
  return new Date(day * MILLIS_PER_DAY);
}

/** The first day of a month; `month` counts from 0 and may lie outside of the year. */
export function dayOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / MILLIS_PER_DAY;
}

/** Today of this computer's calendar, for the time before a server has said which day it is. */
export function localToday(): number {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MILLIS_PER_DAY);
}
