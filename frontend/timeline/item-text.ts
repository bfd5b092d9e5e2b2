import { dayOf } from './days.js';
import { fill, type TimelineLabels } from './labels.js';
import { isExact, type TimelineItem } from './model.js';
import type { DateWriter } from './date-writer.js';

/** The words beside a marker. */
export interface ItemText {
  readonly title: string;
  /** Second line of a leading item: date and status. */
  readonly detail: string;
  /** Short word behind the title of an ordinary item; empty where the shape says enough. */
  readonly tag: string;
}

/** Writes the words of items; the happened is the default and is not written. */
export class ItemWriter {
  private readonly written = new WeakMap<TimelineItem, ItemText>();

  constructor(
    private readonly labels: TimelineLabels,
    private readonly dates: DateWriter,
  ) {}

  textOf(item: TimelineItem): ItemText {
    let text = this.written.get(item);
    if (text === undefined) {
      text = this.write(item);
      this.written.set(item, text);
    }
    return text;
  }

  private write(item: TimelineItem): ItemText {
    const moved = this.movedFrom(item);
    const date = this.dateOf(item);
    const status = item.status === 'took_place' ? '' : item.statusLabel;
    const detail = moved ?? date;
    return {
      title: item.title,
      detail: status ? `${detail} · ${status}` : detail,
      tag: status || (item.disputed ? this.labels.disputed : ''),
    };
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
