import { describe, expect, it } from 'vitest';
import { along } from './along.js';

describe('along', () => {
  const at = along(800);

  it('says pixels as a share of the plot', () => {
    expect(at(200)).toBe('25.0000%');
    expect(at(-40)).toBe('-5.0000%');
  });

  it('adds pixels that stay as they are', () => {
    expect(at(200, -12.34)).toBe('calc(25.0000% + -12.3px)');
    expect(at(0, 12)).toBe('12.0px');
  });
});
