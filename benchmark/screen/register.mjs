/** Seeded numbers from 0 to 1 (mulberry32), so that every run draws the same register. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COUNTRIES = 40;
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 365 * 37;
const DAY = 86_400_000;
const KINDS = ['State visit', 'Official visit', 'Talks', 'Summit', 'Phone call', 'Signing of an agreement'];

/** Days of an event: 32% last one, 43% two or three, the others up to ten, as in the register of the engine's benchmark. */
function daysOf(random) {
  const share = random();
  return share < 0.32 ? 1 : share < 0.75 ? 2 + Math.floor(random() * 2) : 4 + Math.floor(random() * 7);
}

/** A register of so many events for peers that load all of it, like the one that the desks hold: 37 years, busier later. */
export function registerOf(events) {
  const random = numbersFrom(1);
  const list = Array.from({ length: events }, (_, id) => {
    const start = FIRST_DAY + Math.floor(Math.sqrt(random()) * DAYS) * DAY;
    const country = Math.floor(COUNTRIES ** random()) - 1;
    return {
      id,
      country,
      start: new Date(start),
      end: new Date(start + daysOf(random) * DAY),
      title: `${KINDS[Math.floor(random() * KINDS.length)]} number ${id} in country ${country}`,
    };
  });
  return {
    forVis: () => ({
      groups: Array.from({ length: COUNTRIES }, (_, id) => ({ id, content: `Country ${id}` })),
      items: list.map(({ id, country, start, end, title }) => ({ id, group: country, start, end, content: title })),
    }),
    forTimelineJs: () => ({
      events: list.map(({ country, start, end, title }) => ({
        group: `Country ${country}`,
        start_date: dateOf(start),
        end_date: dateOf(end),
        text: { headline: title },
      })),
    }),
  };
}

function dateOf(day) {
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
