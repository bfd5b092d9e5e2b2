import { type Band, type BandPlace, bandsIn, type ContextBand, placeBands } from './context-bands.js';
import { axisLocale, DateWriter } from './date-writer.js';
import type { Weights } from './density.js';
import { dayOf, localToday } from './days.js';
import { ItemWriter } from './item-text.js';
import { count, type TimelineLabels } from './labels.js';
import { layOut, type Layout } from './layout.js';
import { extentOf } from './marker-geometry.js';
import { byRank, type Lane, type TimelineItem, type WindowAnswer } from './model.js';
import type { TextMeasure } from './text-measure.js';
import { type Axis, AxisPainter } from './ticks.js';
import { overlaps, type Span, spanOf, TimeScale, widened } from './time-scale.js';

/** The answer of the visible window, and one that reaches further so that a drag shows no gap. */
export interface Answers {
  readonly exact: WindowAnswer;
  readonly around: WindowAnswer | null;
}

/** Everything that is needed to paint the timeline once. */
export interface Drawing {
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly axis: Axis;
  /** The first one, or at another scale than the one before: nothing of it fades in. */
  readonly fresh: boolean;
  /** The first one, for a moment: labelled items in sight stand before everything else is painted. */
  readonly partial: boolean;
  readonly answer: WindowAnswer;
  readonly weights: readonly Weights[];
  /** The middle of today, in days. */
  readonly today: number;
  /** The flag of the today line; `before` the line where the screen ends. */
  readonly flag: { readonly text: string; readonly before: boolean };
  readonly bands: readonly BandPlace[];
}

export interface DrawingInput {
  readonly answers: Answers;
  readonly span: Span;
  readonly width: number;
  readonly height: number;
  /** Pixels of the lanes above the frame. */
  readonly scrolled: number;
  /** Another number when texts have other widths. */
  readonly fonts: number;
  readonly folded: ReadonlySet<string>;
  readonly hijri: boolean;
  /** The page's own bands, and the names of those to reckon, separated by blanks. */
  readonly bands: readonly ContextBand[];
  readonly reckoned: string;
  readonly selected: number | null;
  readonly previous: Drawing | null;
}

/** Border and padding of a chip, in pixels. */
const CHIP_PADDING = 14;
const TICK_AIR = 8;
/** Padding of the flag of today, and what its bold letters are wider. */
const FLAG_PADDING = 24;

/** Turns answers into drawings, in the words and dates of one language. */
export class Draughtsman {
  readonly dates: DateWriter;
  readonly locale: string;
  private readonly axis: AxisPainter;
  private readonly writer: ItemWriter;

  constructor(
    readonly labels: TimelineLabels,
    locale: string,
    private readonly measure: TextMeasure,
  ) {
    this.locale = axisLocale(locale);
    this.dates = new DateWriter(this.locale);
    this.axis = new AxisPainter(this.dates, (text) => measure.axis(text));
    this.writer = new ItemWriter(labels, this.dates);
  }

  draw(input: DrawingInput): Drawing {
    const { exact, around } = input.answers;
    const scale = new TimeScale(input.span, input.width);
    const weights = weightsOf(input.answers);
    const axis = this.axis.axis(scale, -input.width, 2 * input.width, input.hijri);
    const today = todayOf(exact) + 0.5;
    const flag = this.flagOf(today, scale);
    const partial = input.previous === null;
    const layout = layOut({
      lanes: lanesOf(exact, this.labels.allEvents),
      items: gathered(exact, around, input.span),
      weights,
      scale,
      folded: input.folded,
      available: input.height,
      scrolled: input.scrolled,
      selected: input.selected,
      textOf: (item, prominence) => this.writer.textOf(item, prominence),
      ticks: axis.minor.length + axis.major.length + axis.hijri.length,
      chipWidthOf: (number) => this.measure.axis(count(this.labels.more, number, this.locale)) + CHIP_PADDING,
      widthOf: (text, prominence) => this.measure.label(text, prominence),
      previous: input.previous?.layout ?? null,
      partial,
    });
    const bands = placeBands(this.bandsOf(input), scale, (text) => this.measure.axis(text), flag);
    const fresh = input.previous?.scale.pixelsPerDay !== scale.pixelsPerDay;
    return { scale, layout, axis, fresh, partial, answer: exact, weights, today, flag, bands };
  }

  /** Pixels that a label of the axis takes with the air before the next one. */
  tickWidth(label: string): number {
    return this.measure.axis(label) + TICK_AIR;
  }

  private bandsOf({ span, bands, reckoned }: DrawingInput): Band[] {
    return bandsIn(widened(span, 1), bands, reckoned.split(' '), this.labels);
  }

  private flagOf(today: number, scale: TimeScale): Drawing['flag'] & { start: number; end: number } {
    const text = `${this.labels.today} ${this.dates.dayAndMonth(Math.floor(today))}`;
    const width = this.measure.axis(text) + FLAG_PADDING;
    const x = scale.at(today);
    const before = x > scale.width - width && x <= scale.width;
    return { text, before, start: before ? x - width : x, end: before ? x : x + width };
  }
}

/** Today as the server counts it, else as this computer does. */
export function todayOf(answer: WindowAnswer | null): number {
  return answer ? dayOf(answer.today) : localToday();
}

/** The items of both answers: what may be seen now before what lies beside it, each by rank. */
export function gathered(exact: WindowAnswer, around: WindowAnswer | null, shown: Span): TimelineItem[] {
  const own = spanOf(exact);
  const beside = (around?.items ?? []).filter((item) => {
    const extent = extentOf(item);
    return extent !== null && !overlaps(extent, own);
  });
  const known = new Set(exact.items.map((item) => item.id));
  const items = [...exact.items, ...beside.filter((item) => !known.has(item.id))].sort(byRank);
  const inSight = (item: TimelineItem): boolean => {
    const extent = extentOf(item);
    return extent !== null && overlaps(extent, shown);
  };
  return [...items.filter(inSight), ...items.filter((item) => !inSight(item))];
}

function weightsOf({ exact, around }: Answers): Weights[] {
  const own = spanOf(exact);
  const weights: Weights[] = [{ answer: exact, within: own }];
  if (around) {
    weights.push({ answer: around, within: { start: -Infinity, end: own.start } });
    weights.push({ answer: around, within: { start: own.end, end: Infinity } });
  }
  return weights;
}

function lanesOf(answer: WindowAnswer, everything: string): readonly Lane[] {
  return answer.lanes.length > 0
    ? answer.lanes
    : [{ key: '', label: everything, country: null, type: null, count: answer.total, bins: [] }];
}
