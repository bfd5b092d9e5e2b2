import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers } from './drawing.js';
import type { LaneDimension, WindowAnswer } from './model.js';
import { type Span, spanOf, widened, windowOf } from './time-scale.js';
import { type WindowFailure, type WindowRequest, WindowSource } from './window-source.js';

/** What the element wants to show. */
export interface Wish {
  readonly src: string;
  readonly query: string;
  readonly lanes: LaneDimension;
  readonly lang: string;
  readonly revision: number;
  readonly span: Span;
  readonly width: number;
  /** How many lanes may come into sight. */
  readonly binned: number;
}

/** The attributes of an element that say what it wants to show. */
interface Wishing extends Pick<Wish, 'src' | 'query' | 'lanes' | 'revision'> {
  readonly locale: string;
}

/** What is wanted of a span on so much room: pixels of the axis, and lanes that may come into sight. */
export function wishOf(
  { src, query, lanes, revision, locale }: Wishing,
  span: Span,
  room: Pick<Wish, 'width' | 'binned'>,
): Wish {
  const { width, binned } = room;
  return { src, query, lanes, lang: locale.split('-', 1)[0] ?? 'en', revision, span, width, binned };
}

/** Milliseconds without a move after which a window rests; one that goes on moving is not asked for before. */
export const REST = 130;
/** Milliseconds that the frame takes which shows what is held at the new place; what nobody sees is asked for after it. */
const FRAME = 20;
/** Milliseconds after which waiting is shown. */
const SLOW = 450;
/** Milliseconds for which an answer waits for the one around it, so that both are drawn at once. */
const TOGETHER = 50;
const MOST_WIDTH = 10_000;
/** Widths are asked for in steps of so many pixels: a scroll bar that comes or goes needs no other answer. */
const WIDTH_STEP = 50;
/** Milliseconds until a failed request is made again by itself; every further failure doubles them. */
const FIRST_RETRY = 2_000;
const LAST_RETRY = 32_000;
/** Milliseconds until an answer of an index that is still built is asked for again. */
const BUILDING = 2_000;

/**
 * Keeps the answer of the visible window, and behind it one that reaches a screen further on both sides. Whatever fails,
 * the answers at hand stay, and what may be over by itself is asked for again after a while.
 */
export class WindowController implements ReactiveController {
  answer: WindowAnswer | null = null;
  failure: WindowFailure | null = null;
  /** Waiting for an answer for so long that it should be seen. */
  slow = false;

  private around: WindowAnswer | null = null;
  private aroundOf = '';
  private asked = '';
  private wish: Wish | null = null;
  /** When the last wish came, by the clock of the page. */
  private wishedAt = -Infinity;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private together: ReturnType<typeof setTimeout> | undefined;
  private patience = FIRST_RETRY;
  private readonly exactSource = new WindowSource({
    windowAnswered: (answer) => this.take(answer),
    windowFailed: (failure) => this.fail(failure),
  });
  private readonly aroundSource = new WindowSource({
    windowAnswered: (answer) => this.takeAround(answer),
    windowFailed: () => undefined,
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly answered: () => void,
  ) {
    host.addController(this);
  }

  get answers(): Answers | null {
    return this.answer && { exact: this.answer, around: this.around };
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
    this.asked = '';
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    clearTimeout(this.again);
    clearTimeout(this.together);
    this.exactSource.stop();
    this.aroundSource.stop();
    this.settleWaiting();
  }

  /** Asks for the window unless it was asked for already; a change of the filter does not wait for the window to rest. */
  want(asked: Wish): void {
    const wish = { ...asked, width: Math.ceil(asked.width / WIDTH_STEP) * WIDTH_STEP };
    const key = `${basisOf(wish)} ${JSON.stringify(windowOf(wish.span))} ${wish.width}`;
    if (key === this.asked) {
      return;
    }
    const sameBasis = this.wish !== null && basisOf(this.wish) === basisOf(wish);
    const now = performance.now();
    const moving = sameBasis && now - this.wishedAt < REST;
    this.wishedAt = now;
    this.asked = key;
    this.wish = wish;
    const delay = moving ? REST : 0;
    this.ask(delay);
    if (sameBasis && this.answer && !this.holdsAround(wish)) {
      this.askAround(wish, Math.max(delay, FRAME));
    }
  }

  readonly retry = (): void => {
    if (this.failure && this.wish) {
      this.ask(0);
    }
  };

  private ask(delay: number): void {
    if (!this.wish) {
      return;
    }
    clearTimeout(this.again);
    this.aroundSource.stop();
    this.exactSource.ask(requestOf(this.wish, this.wish.span, this.wish.width), delay);
    this.waiting ??= setTimeout(() => this.showSlow(), SLOW);
  }

  private showSlow(): void {
    this.slow = true;
    this.host.requestUpdate();
  }

  private take(answer: WindowAnswer): void {
    this.settleWaiting();
    this.failure = null;
    this.patience = FIRST_RETRY;
    this.answer = answer;
    const { wish } = this;
    if (wish && this.aroundOf !== basisOf(wish)) {
      this.around = null;
    }
    if (this.aroundSource.busy) {
      this.together = setTimeout(() => this.show(), TOGETHER);
    } else {
      this.show();
      if (wish && !(this.holdsAround(wish) && this.around?.revision === answer.revision)) {
        this.askAround(wish, REST);
      }
    }
    if (answer.building !== null) {
      this.again = setTimeout(() => this.ask(0), BUILDING);
    }
  }

  private show(): void {
    clearTimeout(this.together);
    this.together = undefined;
    this.host.requestUpdate();
    this.answered();
  }

  /** Whether the answer around an earlier window tells every event around this one. */
  private holdsAround(wish: Wish): boolean {
    const { around } = this;
    if (!around || this.aroundOf !== basisOf(wish) || around.items.length < around.total) {
      return false;
    }
    const held = spanOf(around);
    const wanted = widened(wish.span, 1);
    return held.start <= wanted.start && held.end >= wanted.end;
  }

  private askAround(wish: Wish, delay: number): void {
    if (wish.width * 3 <= MOST_WIDTH) {
      this.aroundSource.ask(requestOf(wish, widened(wish.span, 1), wish.width * 3), delay);
    }
  }

  private takeAround(answer: WindowAnswer): void {
    this.around = answer;
    this.aroundOf = this.wish ? basisOf(this.wish) : '';
    if (this.together === undefined) {
      this.host.requestUpdate();
    } else {
      this.show();
    }
  }

  private fail(failure: WindowFailure): void {
    this.settleWaiting();
    this.failure = failure;
    if (failure.passing) {
      this.again = setTimeout(this.retry, this.patience);
      this.patience = Math.min(LAST_RETRY, this.patience * 2);
    }
    this.host.requestUpdate();
  }

  private settleWaiting(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.slow = false;
  }
}

/** Everything but the window: answers with different bases cannot be drawn together. */
function basisOf(wish: Wish): string {
  return JSON.stringify([wish.src, wish.query, wish.lanes, wish.binned, wish.lang, wish.revision]);
}

function requestOf(wish: Wish, span: Span, width: number): WindowRequest {
  const { src, query, lanes, binned, lang } = wish;
  return { src, query, lanes, binned, lang, width, ...windowOf(span) };
}
