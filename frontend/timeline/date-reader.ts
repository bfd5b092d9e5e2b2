import { dayOf, dayOfMonth, isoOf } from './days.js';
import { dayOfHijri, hijriOf } from './hijri.js';
import type { Span } from './time-scale.js';

/** Languages whose names of months are understood whatever the language of the page. */
const LANGUAGES = ['en', 'ar', 'ru'];
/** Marks of the years of the Hijra. */
const HIJRA = /(?:\bah\b|هـ|г\.\s*х\.?|хиджры)/u;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What EDTF may add to a date that is uncertain or approximate. */
const DOUBT = /[~?%]$/u;

interface Name {
  readonly text: string;
  readonly month: number;
  readonly hijri: boolean;
}

/**
 * Reads a day, a month or a year as a person writes it: ISO and EDTF (`2025-11`, `2025-11-12/2025-11-14`), numbers with
 * dots or strokes, day before month (`12.11.2025`), or words in Arabic, Russian or English (`12 November 2025`), of the
 * Gregorian calendar or that of Umm al-Qura (`21 Jumada I 1447`, `1447-05-21 AH`). Returns `null` for what is none.
 */
export function readDate(written: string): Span | null {
  const text = plain(written);
  const hijri = HIJRA.test(text);
  const bare = text.replace(HIJRA, ' ').trim();
  const [first = '', last = first] = bare.split('/').length === 2 ? bare.split('/') : [bare];
  const from = numeric(first.trim(), hijri) ?? worded(first.trim(), hijri);
  const to = last === first ? from : numeric(last.trim(), hijri);
  return from && to && to.end > from.start ? { start: from.start, end: to.end } : null;
}

function plain(written: string): string {
  return written
    .replace(BIDI, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

function numeric(text: string, hijri: boolean): Span | null {
  const iso = /^(\d{3,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(text.replace(DOUBT, ''));
  if (iso) {
    return spanOf(hijri, Number(iso[1]), optional(iso[2]), optional(iso[3]));
  }
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{3,4})$/u.exec(text);
  return local ? spanOf(hijri, Number(local[3]), Number(local[2]), Number(local[1])) : null;
}

const optional = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function worded(text: string, hijri: boolean): Span | null {
  const name = names().find((candidate) => text.includes(candidate.text));
  if (!name) {
    return null;
  }
  const numbers = text.replace(name.text, ' ').match(/\d+/gu) ?? [];
  const year = numbers.find((digits) => digits.length > 2);
  const day = numbers.find((digits) => digits.length <= 2);
  return year === undefined ? null : spanOf(hijri || name.hijri, Number(year), name.month, optional(day));
}

/** The days of a year, of a month or of one day; `null` where the calendar has no such day. */
function spanOf(hijri: boolean, year: number, month: number | null, day: number | null): Span | null {
  const first = (monthOfYear: number): number =>
    hijri ? dayOfHijri(year, monthOfYear) : dayOfMonth(year, monthOfYear - 1);
  if (month === null) {
    return { start: first(1), end: first(13) };
  }
  const [start, end] = [first(month), first(month + 1)];
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > end - start))) {
    return null;
  }
  return day === null ? { start, end } : { start: start + day - 1, end: start + day };
}

let known: Name[] | null = null;

/** All names of months, the longest first, so that one that is part of another is not taken for it. */
function names(): Name[] {
  known ??= LANGUAGES.flatMap((language) => [...monthNames(language, false), ...monthNames(language, true)]).sort(
    (a, b) => b.text.length - a.text.length,
  );
  return known;
}

function monthNames(language: string, hijri: boolean): Name[] {
  const locale = `${language}-u-ca-${hijri ? 'islamic-umalqura' : 'gregory'}-nu-latn`;
  const firstDay = hijri ? dayOfHijri(1447, 1) : dayOf('2025-01-01');
  const forms = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const;
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): Name => {
      const day = hijri ? dayOfHijri(1447, index + 1) : dayOfMonth(2025, index);
      const month = format.formatToParts(new Date(`${isoOf(Math.max(firstDay, day))}T00:00:00Z`));
      const text = plain(month.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/u, '');
      return { text, month: hijri ? hijriOf(day).month : index + 1, hijri };
    }).filter((name) => name.text.length > 1 && !/^\d+$/u.test(name.text));
  });
}
