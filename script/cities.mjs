// Makes src/main/resources/actor/cities.tsv of GeoNames data: names of larger cities in English, Russian and Arabic.
// Usage: node cities.mjs CITIES.js RU.mo AR.mo ACTOR_FOLDER > cities.tsv (see script/cities, which fetches the inputs)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [citiesModule, russianFile, arabicFile, actorFolder] = process.argv.slice(2);

const LEAST_PEOPLE = 200_000;
/** Where cities are called like people and things ("Jackson", "Mobile", "Reading") only the largest are taken. */
const LEAST_PEOPLE_ENGLISH = 1_000_000;
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA']);
const SHORTEST_NAME = 4;
/** Better known as persons, firms or things than as cities. */
const NOT_ONLY_CITIES = new Set(
  ('al-khums batman berbera fuji formosa hagen hitachi kawasaki kirov mascara medan qarshi safi saga salem salta santos ' +
    'sari shakhty split suzuka tanda tanga taraz thane toyota warri zaria zarqa').split(' '),
);

const RUSSIAN = /^[А-Яа-яЁё][А-Яа-яЁё’' -]*$/;
const ARABIC = /^[\u0621-\u064A][\u0621-\u064A -]*$/;
const INVISIBLE = /\p{Cf}|\p{Mn}/gu;

/** The texts of a gettext catalogue by their GeoNames number. */
function catalogue(file) {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(8);
  const [keys, values] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (table, index) => {
    const length = bytes.readUInt32LE(table + index * 8);
    const offset = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [text(keys, index), text(values, index)]));
}

const clean = (name) => (name ?? '').normalize('NFC').replace(INVISIBLE, '').trim();
const ascii = (name) => name.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[’ʻ`]/g, "'");
const fold = (name) =>
  ascii(name).toLowerCase().replace(/ё/g, 'е').replace(/[^\p{L}]+/gu, ' ').trim();
const slug = (name) => fold(name).replace(/ /g, '-');

/** All names of the desk's own tables, folded, and each word of a person's name. */
function taken(folder) {
  const names = new Set();
  const keys = new Set();
  for (const table of ['places', 'states', 'persons', 'organisations']) {
    const [head, ...rows] = readFileSync(`${folder}/${table}.tsv`, 'utf8').trimEnd().split('\n');
    const columns = head.split('\t');
    for (const row of rows) {
      row.split('\t').forEach((value, column) => {
        if (columns[column] === 'key') keys.add(value);
        if (!/^(en|ru|ar)(_aliases)?$/.test(columns[column])) return;
        for (const name of value.split(';').map(fold)) {
          names.add(name);
          if (table === 'persons') name.split(' ').forEach((word) => names.add(word));
        }
      });
    }
  }
  for (const language of ['en', 'ru', 'ar']) {
    const states = new Intl.DisplayNames(language, { type: 'region' });
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) names.add(fold(states.of(String.fromCharCode(a, b))));
    }
  }
  return { names, keys };
}

const cities = createRequire(import.meta.url)(citiesModule);
const [russian, arabic] = [catalogue(russianFile), catalogue(arabicFile)];
const known = taken(actorFolder);

const named = cities
  .map((city) => ({
    country: city.country,
    capital: city.featureCode === 'PPLC',
    people: city.population,
    part: /^PPLX/.test(city.featureCode),
    en: clean(city.name),
    ru: clean(russian.get(String(city.cityId))),
    ar: clean(arabic.get(String(city.cityId))),
  }))
  .filter(({ country, people, part }) => {
    const least = ENGLISH_SPEAKING.has(country) ? LEAST_PEOPLE_ENGLISH : LEAST_PEOPLE;
    return !part && people >= least;
  })
  .filter(({ ru, ar }) => RUSSIAN.test(ru) && ARABIC.test(ar))
  .filter(({ en, ru, ar }) => [en, ru, ar].every((name) => name.length >= SHORTEST_NAME));

/** A name that two of them bear says too little. */
const bearers = new Map();
for (const city of named) {
  for (const name of new Set([city.en, city.ru, city.ar].map(fold))) bearers.set(name, (bearers.get(name) ?? 0) + 1);
}

const rows = named
  .filter(({ en, ru, ar }) => [en, ru, ar].map(fold).every((name) => bearers.get(name) === 1 && !known.names.has(name)))
  .filter(({ en }) => !known.keys.has(slug(en)) && !NOT_ONLY_CITIES.has(slug(en)))
  .sort((one, other) => slug(one.en).localeCompare(slug(other.en), 'en'))
  .map(({ country, capital, en, ru, ar }) =>
    [slug(en), country, capital ? 1 : 0, en, ru, ar, ascii(en) === en ? '' : ascii(en)].join('\t'));

process.stdout.write(['key\tcountry\tcapital\ten\tru\tar\ten_aliases', ...rows, ''].join('\n'));
