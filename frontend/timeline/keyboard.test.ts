import { describe, expect, it } from 'vitest';
import { type Command, commandOf, type Key, moved, type Stops } from './keyboard.js';

const press = (key: string, over: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...over,
});

describe('commandOf', () => {
  it('follows the screen: arrows swap on a mirrored axis', () => {
    expect(commandOf(press('ArrowRight'), false)).toEqual({ kind: 'step', towards: 1 });
    expect(commandOf(press('ArrowRight'), true)).toEqual({ kind: 'step', towards: -1 });
    expect(commandOf(press('ArrowLeft', { shiftKey: true }), true)).toEqual({ kind: 'pan', towards: 1 });
  });

  it('knows letters by their place, so that a Russian layout works', () => {
    expect(commandOf(press('е', { code: 'KeyT' }), false)).toEqual({ kind: 'today' });
    expect(commandOf(press('٢', { code: 'Digit2' }), false)).toEqual({ kind: 'preset', preset: 'year' });
  });

  it('goes to a date with G, whatever the layout of the keyboard', () => {
    expect(commandOf(press('g', { code: 'KeyG' }), false)).toEqual({ kind: 'goto' });
    expect(commandOf(press('п', { code: 'KeyG' }), false)).toEqual({ kind: 'goto' });
    expect(commandOf(press('c', { code: 'KeyC' }), true)).toEqual({ kind: 'fold' });
  });

  it('leaves keys with Ctrl to the browser', () => {
    expect(commandOf(press('+', { ctrlKey: true }), false)).toBeNull();
    expect(commandOf(press('t', { metaKey: true, code: 'KeyT' }), false)).toBeNull();
    expect(commandOf(press('x', { code: 'KeyX' }), false)).toBeNull();
  });
});

describe('moved', () => {
  const stops: Stops = [
    [
      { key: 'a1', x: 10 },
      { key: 'a2', x: 200 },
    ],
    [],
    [
      { key: 'c1', x: 20 },
      { key: 'c2', x: 190 },
      { key: 'c3', x: 400 },
    ],
  ];
  const to = (from: string | null, command: Command): string | null => moved(stops, from, command, 180)?.key ?? null;

  it('steps in the order of time and stops at the end', () => {
    expect(to('a1', { kind: 'step', towards: 1 })).toBe('a2');
    expect(to('a2', { kind: 'step', towards: 1 })).toBeNull();
  });

  it('goes to the nearest item of the next lane that has any', () => {
    expect(to('a2', { kind: 'lane', towards: 1 })).toBe('c2');
    expect(to('c1', { kind: 'lane', towards: -1 })).toBe('a1');
  });

  it('jumps to the earliest and the latest of the lane', () => {
    expect(to('c2', { kind: 'edge', towards: -1 })).toBe('c1');
    expect(to('c2', { kind: 'edge', towards: 1 })).toBe('c3');
  });

  it('enters near the centre when the stop is gone', () => {
    expect(to('gone', { kind: 'step', towards: 1 })).toBe('a2');
  });
});
