/** The timeline window as it crosses the wire; `docs/timeline-api.md` is the contract. Days are ISO dates, `null` is open. */
export interface WindowAnswer {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** How much of the register the answer holds, 0 to 1, while the index is built; then `null`. */
  readonly building: number | null;
  readonly total: number;
  readonly matching: number;
  readonly undated: number;
  readonly extent: { readonly from: string | null; readonly to: string | null } | null;
  readonly binCount: number;
  readonly lanes: readonly Lane[];
  readonly overview: Overview | null;
  readonly items: readonly TimelineItem[];
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
}

/** Weights of the events that are not among the items, on slices that follow one another: the first slice, then weights. */
export type Run = readonly [first: number, ...weights: number[]];

export interface Lane {
  readonly key: string;
  readonly label: string;
  readonly country: string | null;
  readonly type: string | null;
  readonly count: number;
  readonly bins: readonly Run[];
}

export interface Overview {
  readonly from: string;
  readonly to: string;
  readonly bins: readonly number[];
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

export type Precision = 'day' | 'range' | 'month' | 'quarter' | 'season' | 'year' | 'one_of' | 'open';

export interface TimelineItem {
  readonly id: number;
  readonly lanes: readonly string[];
  readonly rank: number;
  readonly importance: number;
  readonly type: string;
  readonly typeLabel: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly date: string;
  readonly dateLabel: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  readonly place: string | null;
  /** Code of the country in which the place lies. */
  readonly host: string | null;
  readonly countries: readonly string[];
  readonly disputed: boolean;
  readonly spoken: string;
  readonly trail: readonly EarlierDate[];
  readonly matched: readonly Match[];
}

/** Why the words of the query found an event; `text` is in the script that has the word. */
export interface Match {
  readonly field: 'actor' | 'place' | 'title' | 'text';
  readonly text: string;
}

/** A date that the event had before, oldest first in a trail. */
export interface EarlierDate {
  readonly date: string;
  readonly dateLabel: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly status: string;
  readonly saidOn: string | null;
}

export type LaneDimension = 'country' | 'type' | 'organisation' | 'person' | 'source' | 'none';
export type Direction = 'ltr' | 'rtl';

/** The seven families that share a colour and a glyph. */
export type TypeFamily = 'visit' | 'talks' | 'summit' | 'call' | 'agreement' | 'statement' | 'other';

const FAMILY_OF: Readonly<Record<string, TypeFamily>> = {
  visit: 'visit',
  envoy: 'visit',
  talks: 'talks',
  commission: 'talks',
  summit: 'summit',
  conference: 'summit',
  call: 'call',
  message: 'call',
  agreement: 'agreement',
  signing: 'agreement',
  statement: 'statement',
};

/** The family of a type code such as `visit.state`; unknown codes are `other`. */
export function familyOf(type: string): TypeFamily {
  return FAMILY_OF[type.split('.', 1)[0] ?? ''] ?? 'other';
}

/** Lane key and item id: an item of two lanes stands in both. */
export const keyOf = (lane: string, id: number): string => `${lane}/${id}`;

/** Whether the days of an item are known. */
export const isExact = (item: TimelineItem): boolean => item.precision === 'day' || item.precision === 'range';

/** Order in which items win a place: the server's rank, then importance; the id makes it stable. */
export function byRank(a: TimelineItem, b: TimelineItem): number {
  return a.rank - b.rank || b.importance - a.importance || a.id - b.id;
}
