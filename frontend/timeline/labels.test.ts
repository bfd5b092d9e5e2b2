import { expect, it } from 'vitest';
import { count, ENGLISH_LABELS, fill } from './labels.js';

const RUSSIAN = 'one:{n} событие|few:{n} события|many:{n} событий|other:{n} события';
const ARABIC = 'zero:لا أحداث|one:حدث واحد|two:حدثان|few:{n} أحداث|many:{n} حدثاً|other:{n} حدث';

it('puts values into a text and leaves unknown marks alone', () => {
  expect(fill('{a} of {b}', { a: '1' })).toBe('1 of {b}');
});

it('chooses the plural form of the language', () => {
  expect(count(ENGLISH_LABELS.events, 1, 'en')).toBe('1 event');
  expect(count(ENGLISH_LABELS.events, 1200, 'en')).toBe('1,200 events');
  expect(count(RUSSIAN, 1, 'ru')).toBe('1 событие');
  expect(count(RUSSIAN, 22, 'ru')).toBe('22 события');
  expect(count(RUSSIAN, 11, 'ru')).toBe('11 событий');
  expect(count(ARABIC, 2, 'ar-u-nu-latn')).toBe('حدثان');
  expect(count(ARABIC, 3, 'ar-u-nu-latn')).toBe('3 أحداث');
  expect(count(ARABIC, 14, 'ar-u-nu-latn')).toBe('14 حدثاً');
});

it('takes a text without forms as it is', () => {
  expect(count('+{n} more', 7, 'en')).toBe('+7 more');
});
