import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WindowAnswer } from './model.js';

/** Detail of `timeline-window`: the visible days, the width of the plot in pixels, the number of events in sight. */
export interface TimelineWindowDetail {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly total: number;
}

export interface AnnouncingHost extends ReactiveControllerHost, EventTarget {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly answer: WindowAnswer | null;
}

/** Milliseconds for which a drawn window rests before the page is told. */
const SETTLED_AFTER = 250;

/** Tells the page what happens in the element, by events that leave it. */
export class AnnounceController implements ReactiveController {
  private announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: AnnouncingHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.announcing);
  }

  emit(name: string, detail: unknown): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  answered(): void {
    this.emit('timeline-answer', { answer: this.host.answer });
    this.windowMoved();
  }

  /** The window is another one; the page hears of it when it rests. */
  windowMoved(): void {
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => this.announceWindow(), SETTLED_AFTER);
  }

  private announceWindow(): void {
    const { answer, from, to, width } = this.host;
    if (answer?.from === from && answer.to === to) {
      const detail: TimelineWindowDetail = { from, to, width, total: answer.total };
      this.emit('timeline-window', detail);
    }
  }
}
