import type { ReactiveController } from 'lit';
import type { WindowAnswer } from './model.js';
import type { SizedHost } from './size-controller.js';
import { todayOf } from './drawing.js';
import { type SpineEntry, spineOf } from './spine.js';
import type { Span } from './time-scale.js';

/** The lines of the narrow list, which begins with today in sight. */
export class ListController implements ReactiveController {
  entries: readonly SpineEntry[] = [];
  private opensAtToday = true;

  constructor(private readonly host: SizedHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { body } = this.host;
    const today = this.opensAtToday ? body?.querySelector<HTMLElement>('.spine-today') : null;
    if (today && body) {
      this.opensAtToday = false;
      body.scrollTop = today.offsetTop - body.clientHeight / 3;
    }
  }

  take(answer: WindowAnswer, shown: Span, openRuns: ReadonlySet<string>): readonly SpineEntry[] {
    this.entries = spineOf(answer.items, shown, todayOf(answer), openRuns);
    return this.entries;
  }
}
