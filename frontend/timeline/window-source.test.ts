import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from './fixtures.js';
import type { WindowAnswer } from './model.js';
import { addressOf, isUnfiltered, type WindowFailure, type WindowRequest, WindowSource } from './window-source.js';

const request: WindowRequest = {
  src: '/api/v1/timeline',
  query: 'type=visit&type=talks&from=1900-01-01',
  from: '2025-01-01',
  to: '2025-12-31',
  width: 800.4,
  lanes: 'country',
  binned: 32,
  lang: 'ru',
};

describe('addressOf', () => {
  it('adds the window to the filter and lets it win', () => {
    expect(addressOf(request)).toBe(
      '/api/v1/timeline?type=visit&type=talks&from=2025-01-01&to=2025-12-31&width=800&lanes=country&binned=32&lang=ru',
    );
  });

  it('keeps the width within what a server answers', () => {
    expect(addressOf({ ...request, width: 20 })).toContain('width=100');
    expect(addressOf({ ...request, width: 99_999 })).toContain('width=10000');
  });
});

describe('WindowSource', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function source(load: (address: string, signal: AbortSignal) => Promise<Response>): {
    source: WindowSource;
    answers: WindowAnswer[];
    failures: WindowFailure[];
  } {
    const answers: WindowAnswer[] = [];
    const failures: WindowFailure[] = [];
    const listener = {
      windowAnswered: (answer: WindowAnswer) => void answers.push(answer),
      windowFailed: (failure: WindowFailure) => void failures.push(failure),
    };
    const fetching: typeof fetch = (input, init) => load(input as string, init?.signal ?? new AbortController().signal);
    return { source: new WindowSource(listener, fetching), answers, failures };
  }

  it('asks once for a burst of wishes', async () => {
    const asked: string[] = [];
    const { source: windows, answers } = source((address) => {
      asked.push(address);
      return Promise.resolve(Response.json(anAnswer()));
    });
    windows.ask(request, 100);
    windows.ask({ ...request, from: '2025-02-01' }, 100);
    await vi.advanceTimersByTimeAsync(150);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('from=2025-02-01');
    expect(answers).toHaveLength(1);
  });

  it('drops the answer of a request that is no longer wanted', async () => {
    const signals: AbortSignal[] = [];
    const {
      source: windows,
      answers,
      failures,
    } = source(async (address, signal) => {
      signals.push(signal);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Response.json(anAnswer({ total: address.includes('2025-02-01') ? 2 : 1 }));
    });
    windows.ask(request, 0);
    await vi.advanceTimersByTimeAsync(10);
    windows.ask({ ...request, from: '2025-02-01' }, 0);
    await vi.advanceTimersByTimeAsync(200);
    expect(signals[0]?.aborted).toBe(true);
    expect(answers.map((answer) => answer.total)).toEqual([2]);
    expect(failures).toEqual([]);
  });

  it("passes on the server's own sentence", async () => {
    const { source: windows, failures } = source(() =>
      Promise.resolve(Response.json({ detail: 'from is not a date' }, { status: 400 })),
    );
    windows.ask(request, 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(failures).toEqual([{ offline: false, passing: false, detail: 'from is not a date' }]);
  });

  it('tells a lost connection from a refusal', async () => {
    const { source: windows, failures } = source(() => Promise.reject(new TypeError('failed')));
    windows.ask(request, 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(failures).toEqual([{ offline: true, passing: true, detail: '' }]);
  });
});

it('knows which parameters filter', () => {
  expect(isUnfiltered('')).toBe(true);
  expect(isUnfiltered('facets=type&facets=country&match=inside&lang=ar')).toBe(true);
  expect(isUnfiltered('facets=type&country=KZ')).toBe(false);
});
