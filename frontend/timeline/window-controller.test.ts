import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from './fixtures.js';
import { spanOf } from './time-scale.js';
import { type Wish, WindowController } from './window-controller.js';

const wish: Wish = {
  src: '/api',
  query: '',
  lanes: 'country',
  lang: 'en',
  revision: 1,
  span: spanOf({ from: '2025-01-01', to: '2025-12-31' }),
  width: 4000,
};

describe('WindowController', () => {
  let answers: (() => Promise<Response>)[] = [];
  let asked = 0;

  const controller = (): WindowController =>
    new WindowController(
      {
        addController: vi.fn(),
        removeController: vi.fn(),
        requestUpdate: vi.fn(),
        updateComplete: Promise.resolve(true),
      },
      vi.fn(),
    );
  const problem = (status: number): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify({ detail: 'The index is being rebuilt.' }), { status }));

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    vi.stubGlobal('fetch', () => {
      asked += 1;
      return (answers.shift() ?? (() => Promise.resolve(Response.json(anAnswer()))))();
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks for the first of many moves at once, and for the last of them when it rests', async () => {
    const windows = controller();
    windows.want(wish);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = asked;
    for (let day = 1; day <= 20; day += 1) {
      windows.want({ ...wish, span: { start: wish.span.start + day, end: wish.span.end + day } });
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(asked).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(20);
    expect(asked).toBe(before + 2);
  });

  it('asks again by itself, each time later, until there is an answer', async () => {
    answers = [() => Promise.reject(new TypeError('no connection')), () => problem(503)];
    const windows = controller();
    windows.want(wish);
    await vi.advanceTimersByTimeAsync(10);
    expect(windows.failure).toMatchObject({ offline: true, passing: true });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(windows.failure).toMatchObject({ offline: false, detail: 'The index is being rebuilt.' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toBe(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(windows.failure).toBeNull();
    expect(windows.answer).toEqual(anAnswer());
  });

  it('does not repeat what the server has refused', async () => {
    answers = [() => problem(400)];
    const windows = controller();
    windows.want(wish);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toBe(1);
    expect(windows.failure).toMatchObject({ passing: false });
  });

  it('keeps the answer at hand when a later window fails', async () => {
    answers = [];
    const windows = controller();
    windows.want(wish);
    await vi.advanceTimersByTimeAsync(10);
    answers = [() => problem(500)];
    windows.want({ ...wish, revision: 2 });
    await vi.advanceTimersByTimeAsync(10);
    expect(windows.answer).toEqual(anAnswer());
    expect(windows.failure).not.toBeNull();
  });
});
