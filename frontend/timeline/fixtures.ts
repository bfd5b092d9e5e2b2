import type { Lane, TimelineItem, WindowAnswer } from './model.js';

/** Builders for tests: a plain thing with what the test is about put over it. */
export function anItem(over: Partial<TimelineItem> & { day?: string } = {}): TimelineItem {
  const { day = '2025-06-15', ...rest } = over;
  return {
    id: 1,
    lanes: ['KZ'],
    rank: 1,
    importance: 50,
    type: 'visit.state',
    typeLabel: 'State visit',
    status: 'took_place',
    statusLabel: 'took place',
    title: 'State visit',
    titleLanguage: 'en',
    date: day,
    dateLabel: day,
    precision: 'day',
    approximate: false,
    uncertain: false,
    earliestStart: day,
    latestStart: day,
    earliestEnd: day,
    latestEnd: day,
    place: null,
    host: null,
    countries: ['KZ'],
    disputed: false,
    spoken: 'State visit',
    trail: [],
    matched: [],
    ...rest,
  };
}

export function aLane(over: Partial<Lane> = {}): Lane {
  return { key: 'KZ', label: 'Kazakhstan', country: 'KZ', type: null, count: 1, bins: [], ...over };
}

export function anAnswer(over: Partial<WindowAnswer> = {}): WindowAnswer {
  return {
    revision: 1,
    from: '2025-01-01',
    to: '2025-12-31',
    today: '2025-10-22',
    building: null,
    total: 1,
    matching: 1,
    undated: 0,
    extent: { from: '2025-01-01', to: '2025-12-31' },
    binCount: 365,
    lanes: [aLane()],
    overview: null,
    items: [],
    facets: {},
    ...over,
  };
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
