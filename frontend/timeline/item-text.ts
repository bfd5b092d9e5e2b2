import { dayOf } from './days.js';
import { fill, type TimelineLabels } from './labels.js';
import type { Prominence } from './layout.js';
import { isExact, type TimelineItem } from './model.js';
import type { DateWriter } from './date-writer.js';

/** The words beside a marker. */
export interface ItemText {
  readonly title: string;
  /** Second line of a leading item, date and status; empty for others. */
  readonly detail: string;
  /** Short word behind the title of an ordinary item; empty where the shape says enough. */
  readonly tag: string;
}

/** Writes the words of items; the happened is the default and is not written. */
export class ItemWriter {
  private readonly written: Readonly<Record<Prominence, WeakMap<TimelineItem, ItemText>>> = {
    leading: new WeakMap(),
    ordinary: new WeakMap(),
  };

  constructor(
    private readonly labels: TimelineLabels,
    private readonly dates: DateWriter,
  ) {}

  textOf(item: TimelineItem, prominence: Prominence): ItemText {
    const written = this.written[prominence];
    let text = written.get(item);
    if (text === undefined) {
      const status = item.status === 'took_place' ? '' : item.statusLabel;
      text = {
        title: item.title,
        detail: prominence === 'leading' ? this.detailOf(item, status) : '',
        tag: status || (item.disputed ? this.labels.disputed : ''),
      };
      written.set(item, text);
    }
    return text;
  }

  private detailOf(item: TimelineItem, status: string): string {
    const detail = this.movedFrom(item) ?? this.dateOf(item);
    return status ? `${detail} · ${status}` : detail;
  }

  private dateOf(item: TimelineItem): string {
    const { earliestStart, latestEnd } = item;
    const exact = isExact(item) && !item.approximate && !item.uncertain;
    return exact && earliestStart !== null && latestEnd !== null
      ? this.dates.dayRange(dayOf(earliestStart), dayOf(latestEnd))
      : item.dateLabel;
  }

  private movedFrom(item: TimelineItem): string | null {
    const earlier = item.trail.at(-1);
    if (!earlier?.start || earlier.date === item.date || item.status === 'postponed') {
      return null;
    }
    const from = this.dates.dayRange(dayOf(earlier.start), dayOf(earlier.end ?? earlier.start));
    return fill(this.labels.moved, { from, to: this.dateOf(item) });
  }
}
