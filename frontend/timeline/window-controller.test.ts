import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAnswer, anItem } from './fixtures.js';
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
  binned: 32,
};

describe('WindowController', () => {
  let answers: (() => Promise<Response>)[] = [];
  let asked = 0;
  let addresses: string[] = [];

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
  const addressed = (): URLSearchParams[] => addresses.map((address) => new URLSearchParams(address.split('?')[1]));
  const problem = (status: number): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify({ detail: 'The index is being rebuilt.' }), { status }));

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    addresses = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked += 1;
      addresses.push(address);
      return (answers.shift() ?? (() => Promise.resolve(Response.json(anAnswer()))))();
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks again while the index is built, until it is whole', async () => {
    const windows = controller();
    answers = [0.2, 0.7].map((building) => () => Promise.resolve(Response.json(anAnswer({ building }))));
    windows.want(wish);
    await vi.advanceTimersByTimeAsync(100);
    expect(windows.answer?.building).toBe(0.2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(windows.answer?.building).toBe(0.7);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(windows.answer?.building).toBeNull();
    const settled = asked;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(settled);
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

  it('asks in the moment of the wish, and again only when the width has grown by more than a scroll bar', async () => {
    const windows = controller();
    windows.want({ ...wish, width: 1301 });
    expect(asked).toBe(1);
    windows.want({ ...wish, width: 1316 });
    expect(asked).toBe(1);
    windows.want({ ...wish, width: 1500 });
    await vi.advanceTimersByTimeAsync(140);
    expect(addressed().map((address) => address.get('width'))).toEqual(['1350', '1500']);
  });

  it('asks for what lies around the window only as long as it does not hold all of it', async () => {
    const zoomedIn = { ...wish, width: 1300, span: spanOf({ from: '2025-03-01', to: '2025-09-30' }) };
    const around = anAnswer({ from: '2024-01-02', to: '2026-12-31', total: 2, items: [anItem(), anItem({ id: 2 })] });
    for (const [total, requests] of [
      [2, 1],
      [3, 2],
    ] as const) {
      const windows = controller();
      answers = [
        () => Promise.resolve(Response.json(anAnswer())),
        () => Promise.resolve(Response.json({ ...around, total })),
      ];
      windows.want({ ...wish, width: 1300 });
      await vi.advanceTimersByTimeAsync(1_000);
      const before = asked;
      windows.want(zoomedIn);
      expect(asked).toBe(before + 1);
      await vi.advanceTimersByTimeAsync(20);
      expect(asked).toBe(before + requests);
    }
  });

  it('shows an answer together with the one around it when that comes soon', async () => {
    const shown = vi.fn();
    const windows = new WindowController(
      {
        addController: vi.fn(),
        removeController: vi.fn(),
        requestUpdate: vi.fn(),
        updateComplete: Promise.resolve(true),
      },
      shown,
    );
    const incomplete = anAnswer({ total: 500 });
    const after = (wait: number) => async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return Response.json(incomplete);
    };
    windows.want({ ...wish, width: 1300 });
    await vi.advanceTimersByTimeAsync(1_000);
    shown.mockClear();
    answers = [after(10), after(30)];
    windows.want({ ...wish, width: 1300, span: spanOf({ from: '2025-03-01', to: '2025-09-30' }) });
    await vi.advanceTimersByTimeAsync(40);
    expect(shown).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(15);
    expect(shown).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toHaveBeenCalledTimes(1);
    answers = [after(10), after(500)];
    windows.want({ ...wish, width: 1300, span: spanOf({ from: '2025-04-01', to: '2025-08-31' }) });
    await vi.advanceTimersByTimeAsync(100);
    expect(shown).toHaveBeenCalledTimes(2);
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
