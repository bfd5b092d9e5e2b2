import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardPlace } from './card-view.js';
import type { TimelineItem } from './model.js';

const DELAY = 300;
/** Half of the widest card, which stays inside of the element. */
const HALF_WIDTH = 165;

/** The card of the item under the pointer, after a short while, or under the keyboard's focus, at once. */
export class CardController implements ReactiveController {
  shown: { readonly item: TimelineItem; readonly place: CardPlace } | null = null;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  showSoon(item: TimelineItem, target: Element): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(item, target), DELAY);
  }

  show(item: TimelineItem, target: Element): void {
    const own = this.host.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const above = box.bottom - own.top > own.height * 0.6;
    const middle = (Math.max(box.left, own.left) + Math.min(box.right, own.right)) / 2 - own.left;
    const x = Math.min(own.width - HALF_WIDTH, Math.max(HALF_WIDTH, middle));
    this.shown = { item, place: { x, y: (above ? box.top - 6 : box.bottom + 6) - own.top, above } };
    this.host.requestUpdate();
  }

  hide(): void {
    clearTimeout(this.timer);
    if (this.shown) {
      this.shown = null;
      this.host.requestUpdate();
    }
  }
}
