/** What a key asks for; directions are those of time, not of the screen. */
export type Command =
  | { readonly kind: 'step'; readonly towards: 1 | -1 }
  | { readonly kind: 'lane'; readonly towards: 1 | -1 }
  | { readonly kind: 'edge'; readonly towards: 1 | -1 }
  | { readonly kind: 'page'; readonly towards: 1 | -1 }
  | { readonly kind: 'pan'; readonly towards: 1 | -1 }
  | { readonly kind: 'zoom'; readonly towards: 1 | -1 }
  | { readonly kind: 'open' }
  | { readonly kind: 'fold' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'today' }
  | { readonly kind: 'goto' }
  | { readonly kind: 'preset'; readonly preset: Preset };

export type Preset = 'month' | 'year' | 'all';

/** The part of a keyboard event that matters. */
export interface Key {
  readonly key: string;
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const PRESET_KEYS: Readonly<Record<string, Preset>> = { Digit1: 'month', Digit2: 'year', Digit3: 'all' };

const LETTERS: Readonly<Record<string, Command>> = { T: { kind: 'today' }, G: { kind: 'goto' }, C: { kind: 'fold' } };

/** The command of a key, or `null` for a key that is not ours. Arrows follow the screen, so a mirrored axis swaps them. */
export function commandOf(key: Key, mirrored: boolean): Command | null {
  if (key.ctrlKey || key.altKey || key.metaKey) {
    return null;
  }
  const forward = mirrored ? -1 : 1;
  switch (key.key) {
    case 'ArrowRight':
      return { kind: key.shiftKey ? 'pan' : 'step', towards: forward };
    case 'ArrowLeft':
      return { kind: key.shiftKey ? 'pan' : 'step', towards: forward === 1 ? -1 : 1 };
    case 'ArrowDown':
      return { kind: 'lane', towards: 1 };
    case 'ArrowUp':
      return { kind: 'lane', towards: -1 };
    case 'Home':
      return { kind: 'edge', towards: -1 };
    case 'End':
      return { kind: 'edge', towards: 1 };
    case 'PageUp':
      return { kind: 'page', towards: -1 };
    case 'PageDown':
      return { kind: 'page', towards: 1 };
    case 'Enter':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'leave' };
    case '+':
    case '=':
      return { kind: 'zoom', towards: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', towards: -1 };
    default:
      return key.shiftKey ? null : shortcutOf(key);
  }
}

/** Letters and digits by their place on the keyboard, so that they work in an Arabic or Russian layout. */
function shortcutOf(key: Key): Command | null {
  const code = key.code ?? '';
  const preset = PRESET_KEYS[code.replace('Numpad', 'Digit')];
  if (preset) {
    return { kind: 'preset', preset };
  }
  const letter = code.startsWith('Key') ? code.slice(3) : key.key.toUpperCase();
  return LETTERS[letter] ?? null;
}

/** Something that can have the focus: an item or a cell, at a place in its lane. */
export interface Stop {
  readonly key: string;
  /** Middle of the marker, in pixels along the axis. */
  readonly x: number;
}

/** A lane's stops in the order of time. */
export type Stops = readonly (readonly Stop[])[];

/** Where a stop is; `null` when it is not drawn (any more). */
export function find(stops: Stops, key: string | null): { lane: number; index: number } | null {
  for (const [lane, row] of stops.entries()) {
    const index = row.findIndex((stop) => stop.key === key);
    if (index >= 0) {
      return { lane, index };
    }
  }
  return null;
}

/** The stop at which the keyboard enters when none had the focus: the one nearest to `x`, upper lanes first. */
export function entry(stops: Stops, x: number): Stop | null {
  return nearest(stops.find((row) => row.length > 0) ?? [], x);
}

export function nearest(row: readonly Stop[], x: number): Stop | null {
  return row.reduce<Stop | null>(
    (best, stop) => (best === null || Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best),
    null,
  );
}

/** The stop that a command leads to, or `null` where there is no further one. */
export function moved(stops: Stops, from: string | null, command: Command, centre: number): Stop | null {
  const place = find(stops, from);
  if (!place) {
    return entry(stops, centre);
  }
  const row = stops[place.lane] ?? [];
  switch (command.kind) {
    case 'step':
      return row[place.index + command.towards] ?? null;
    case 'edge':
      return (command.towards === 1 ? row.at(-1) : row[0]) ?? null;
    case 'lane': {
      const x = row[place.index]?.x ?? centre;
      for (let lane = place.lane + command.towards; lane >= 0 && lane < stops.length; lane += command.towards) {
        const found = nearest(stops[lane] ?? [], x);
        if (found) {
          return found;
        }
      }
      return null;
    }
    default:
      return null;
  }
}
