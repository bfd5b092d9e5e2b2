import type { LaneDimension, WindowAnswer } from './model.js';

/** What is asked of the server; `docs/timeline-api.md` says what it answers. */
export interface WindowRequest {
  readonly src: string;
  /** The filter as a query string, without the parameters that are named here. */
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly lanes: LaneDimension;
  /** How many lanes are to have bins, the first ones. */
  readonly binned: number;
  readonly lang: string;
}

/** Why there is no answer: no connection, or the server's own sentence. */
export interface WindowFailure {
  readonly offline: boolean;
  /** Whether it may be over by itself: no connection, or a server in trouble. */
  readonly passing: boolean;
  readonly detail: string;
}

export interface WindowListener {
  windowAnswered(answer: WindowAnswer, request: WindowRequest): void;
  windowFailed(failure: WindowFailure): void;
}

const FIRST_SERVER_ERROR = 500;
const TOO_MANY = 429;
const LEAST_WIDTH = 100;
const MOST_WIDTH = 10_000;

/** The address of a request; own parameters win over those of the filter. */
export function addressOf(request: WindowRequest): string {
  const parameters = new URLSearchParams(request.query);
  parameters.set('from', request.from);
  parameters.set('to', request.to);
  parameters.set('width', String(Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, request.width)))));
  parameters.set('lanes', request.lanes);
  parameters.set('binned', String(request.binned));
  parameters.set('lang', request.lang);
  return `${request.src}${request.src.includes('?') ? '&' : '?'}${parameters}`;
}

/** Parameters of a query string that choose no events. */
const NO_FILTERS = ['facets', 'match', 'lang'];

/** Whether a query string lets all events pass. */
export function isUnfiltered(query: string): boolean {
  return [...new URLSearchParams(query).keys()].every((name) => NO_FILTERS.includes(name));
}

/** Asks for one window at a time, and drops the answer of a request that is no longer wanted. */
export class WindowSource {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor(
    private readonly listener: WindowListener,
    private readonly load: typeof fetch = (...call) => fetch(...call),
  ) {}

  /** Replaces whatever was asked before; the request leaves at once, or after `delay` milliseconds without another. */
  ask(request: WindowRequest, delay: number): void {
    this.stop();
    if (delay === 0) {
      void this.send(request);
    } else {
      this.timer = setTimeout(() => void this.send(request), delay);
    }
  }

  /** Whether a request is waiting or on its way. */
  get busy(): boolean {
    return this.timer !== undefined || this.running !== undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running?.abort();
    this.running = undefined;
  }

  private async send(request: WindowRequest): Promise<void> {
    const own = new AbortController();
    this.timer = undefined;
    this.running = own;
    try {
      const response = await this.load(addressOf(request), {
        signal: own.signal,
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
      });
      if (!response.ok) {
        const passing = response.status >= FIRST_SERVER_ERROR || response.status === TOO_MANY;
        const detail = await problemOf(response);
        this.unlessStale(own, () => this.listener.windowFailed({ offline: false, passing, detail }));
        return;
      }
      const answer = (await response.json()) as WindowAnswer;
      this.unlessStale(own, () => this.listener.windowAnswered(answer, request));
    } catch {
      this.unlessStale(own, () => this.listener.windowFailed({ offline: true, passing: true, detail: '' }));
    }
  }

  private unlessStale(own: AbortController, report: () => void): void {
    if (!own.signal.aborted && this.running === own) {
      this.running = undefined;
      report();
    }
  }
}

/** The sentence of an RFC 9457 problem, or nothing. */
async function problemOf(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { detail?: unknown };
    return typeof problem.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}
