/**
 * Every text that the element shows or speaks by itself. `{name}` marks a value. A text with a count may list the plural
 * forms of its language, `one:{n} event|other:{n} events`, with the category names of `Intl.PluralRules`.
 */
export interface TimelineLabels {
  /** Name of the whole timeline for screen readers. */
  readonly timeline: string;
  /** How to use the keyboard, read once on entering. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly today: string;
  readonly todayHint: string;
  /** The field that asks for a date, what it understands, and what it says to what is no date. */
  readonly goTo: string;
  readonly goToHint: string;
  readonly goToRefused: string;
  readonly go: string;
  readonly presets: string;
  readonly month: string;
  readonly year: string;
  readonly all: string;
  readonly monthHint: string;
  readonly yearHint: string;
  readonly allHint: string;
  readonly allEvents: string;
  /** `{n}`: number of events, with plural forms. */
  readonly events: string;
  /** `{n}`: number of events without a date, with plural forms. */
  readonly undated: string;
  /** `{n}`: number of further events at this place, with plural forms. */
  readonly more: string;
  /** `{n}` and `{lane}`: what a chip does, for screen readers. */
  readonly moreHint: string;
  /** `{from}` and `{to}`: the earlier and the present date of a moved event. */
  readonly moved: string;
  readonly disputed: string;
  /** `{text}`: the name or word by which a search found the event. */
  readonly found: string;
  /** `{item}`, `{lane}`, `{k}`, `{n}`: spoken when an item gets the focus. */
  readonly position: string;
  /** `{lane}`, `{period}`, `{events}`: spoken when a cell of the zoomed out timeline gets the focus. */
  readonly cell: string;
  readonly zoomHint: string;
  /** `{lane}`: what a press on the head of an open lane does, and on that of a folded one. */
  readonly foldLane: string;
  readonly openLane: string;
  readonly zoomedOut: string;
  /** Names of the rows of the axis; the row of Umm al-Qura can be switched on. */
  readonly gregorian: string;
  readonly hijri: string;
  readonly ummAlQura: string;
  readonly context: string;
  readonly contextHint: string;
  /** `{year}`: the year of the Hijra. */
  readonly ramadan: string;
  readonly hajj: string;
  readonly generalDebate: string;
  /** The legend: what shapes mean. */
  readonly legendPeriod: string;
  readonly legendOneOf: string;
  readonly legendMoved: string;
  readonly legendElsewhere: string;
  readonly legendMark: string;
  readonly legendHeat: string;
  readonly empty: string;
  readonly emptyFilter: string;
  readonly emptyRegister: string;
  readonly showAll: string;
  readonly loading: string;
  /** `{n}`: how much of the register the answers hold so far, in percent. */
  readonly building: string;
  readonly failed: string;
  readonly offline: string;
  readonly retry: string;
  readonly retrying: string;
  /** `{n}`: days in which nothing happened, with plural forms. */
  readonly quietDays: string;
  /** `{n}`: folded events of the narrow list, with plural forms. */
  readonly lowerRank: string;
  readonly fewer: string;
}

export const ENGLISH_LABELS: TimelineLabels = {
  timeline: 'Timeline',
  help: 'Arrow keys walk through the events, Enter opens, plus and minus zoom, Shift with an arrow moves the window, C folds a lane, G goes to a date.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  today: 'Today',
  todayHint: 'Bring today to the centre',
  goTo: 'Go to date',
  goToHint: 'A year, a month or a day: 2025-11, 12 November 2025, 21 Jumada I 1447.',
  goToRefused: 'This is no date. Try 2025-11, 12 November 2025 or 21 Jumada I 1447.',
  go: 'Go',
  presets: 'Length of the window',
  month: '1M',
  year: '1Y',
  all: 'All',
  monthHint: 'One month',
  yearHint: 'One year',
  allHint: 'All events',
  allEvents: 'All events',
  events: 'one:{n} event|other:{n} events',
  undated: 'one:{n} without a date|other:{n} without a date',
  more: '+{n} more',
  moreHint: '{lane}: {n} more here, zoom in',
  moved: 'moved {from} → {to}',
  disputed: 'disputed',
  found: 'found by {text}',
  position: '{item}, {lane}, {k} of {n}',
  cell: '{lane}, {period}: {events}',
  zoomHint: 'Enter zooms in',
  foldLane: 'Fold {lane}',
  openLane: 'Open {lane}',
  zoomedOut: 'Zoomed out: lanes show density, only top-ranked events keep a label',
  gregorian: 'Gregorian',
  hijri: 'Hijri',
  ummAlQura: 'Umm al-Qura',
  context: 'Context',
  contextHint: 'Show or hide what events are seen against',
  ramadan: 'Ramadan {year}',
  hajj: 'Hajj {year}',
  generalDebate: 'UNGA general debate',
  legendPeriod: 'month or year known',
  legendOneOf: 'some day between',
  legendMoved: 'moved date',
  legendElsewhere: 'attended elsewhere',
  legendMark: 'lower rank',
  legendHeat: 'Events in a cell',
  empty: 'No events in this window.',
  emptyFilter: 'No events match the filter.',
  emptyRegister: 'No events yet.',
  showAll: 'Show all events',
  loading: 'Loading',
  building: 'The timeline is being built anew: {n}% of the events are here so far.',
  failed: 'The events could not be loaded.',
  offline: 'There is no connection. What you see may be old.',
  retry: 'Try again',
  retrying: 'It is tried again by itself.',
  quietDays: 'one:{n} quiet day|other:{n} quiet days',
  lowerRank: 'one:{n} of lower rank|other:{n} of lower rank',
  fewer: 'Show fewer',
};

/** Puts values into a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Chooses the plural form of a text for a count and puts the count, written in the locale, in the place of `{n}`. */
export function count(text: string, n: number, locale: string, values: Readonly<Record<string, string>> = {}): string {
  const { plurals, numbers } = rulesOf(locale);
  return fill(pluralForm(text, plurals.select(n)), { ...values, n: numbers.format(n) });
}

interface Rules {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

const RULES = new Map<string, Rules>();

function rulesOf(locale: string): Rules {
  let rules = RULES.get(locale);
  if (rules === undefined) {
    rules = { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    RULES.set(locale, rules);
  }
  return rules;
}

const FORMS = new Map<string, ReadonlyMap<string, string>>();

function pluralForm(text: string, category: Intl.LDMLPluralRule): string {
  let forms = FORMS.get(text);
  if (forms === undefined) {
    forms = formsOf(text);
    FORMS.set(text, forms);
  }
  return forms.get(category) ?? forms.get('other') ?? text;
}

/** The forms of a text by their categories; none of one that has a single form. */
function formsOf(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const part of text.split('|')) {
    const match = /^(zero|one|two|few|many|other):(.*)$/s.exec(part);
    if (!match) {
      return new Map();
    }
    forms.set(match[1] ?? '', match[2] ?? '');
  }
  return forms;
}
