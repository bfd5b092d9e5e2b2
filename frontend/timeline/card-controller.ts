import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardContent, CardPlace } from './card-view.js';

const DELAY = 300;
/** Half of the widest card, which stays inside of the element. */
const HALF_WIDTH = 165;

/** The card of the item or cell under the pointer, after a short while, or under the keyboard's focus, at once. */
export class CardController implements ReactiveController {
  shown: { readonly content: CardContent; readonly place: CardPlace } | null = null;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  showSoon(content: CardContent, box: DOMRectReadOnly): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(content, box), DELAY);
  }

  show(content: CardContent, box: DOMRectReadOnly): void {
    const own = this.host.getBoundingClientRect();
    const above = box.bottom - own.top > own.height * 0.6;
    const middle = (Math.max(box.left, own.left) + Math.min(box.right, own.right)) / 2 - own.left;
    const x = Math.min(own.width - HALF_WIDTH, Math.max(HALF_WIDTH, middle));
    this.shown = { content, place: { x, y: (above ? box.top - 6 : box.bottom + 6) - own.top, above } };
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
