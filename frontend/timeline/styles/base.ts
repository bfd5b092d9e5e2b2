import { css } from 'lit';

/**
 * Colours come from the page's tokens (`--surface`, `--ink`, `--t-visit` …) and have light values of their own, so that
 * the element also stands on a page without them. Everything is placed along the inline axis; the plot has a direction of
 * its own because time may run either way.
 */
export const baseStyles = css`
  :host {
    --tl-surface: var(--surface, #ffffff);
    --tl-surface-2: var(--surface-2, #f4f6fa);
    --tl-surface-3: var(--surface-3, #eaeef5);
    --tl-future: var(--future, #f5f7fc);
    --tl-line: var(--line, #dfe4ec);
    --tl-line-2: var(--line-2, #c9d1dd);
    --tl-control: var(--control, #838ea0);
    --tl-ink: var(--ink, #161f2d);
    --tl-ink-2: var(--ink-2, #445063);
    --tl-ink-3: var(--ink-3, #5d6879);
    --tl-accent: var(--accent, #2f47b5);
    --tl-accent-ink: var(--accent-ink, #2a3fa3);
    --tl-accent-soft: var(--accent-soft, #e7ebfa);
    --tl-accent-line: var(--accent-line, #b9c4ee);
    --tl-today: var(--today, #c2321d);
    --tl-on-today: var(--on-today, var(--surface, #ffffff));
    --tl-err: var(--err, #b3261e);
    --tl-err-soft: var(--err-soft, #fceae8);
    --tl-err-line: var(--err-line, #edb5b0);
    --tl-warn: var(--warn, #875200);
    --tl-warn-soft: var(--warn-soft, #fff3da);
    --tl-on-type: var(--on-type, #ffffff);
    --tl-marker: var(--mk, #ffffff);
    --tl-visit: var(--t-visit, #0b5be1);
    --tl-talks: var(--t-talks, #008da3);
    --tl-summit: var(--t-summit, #9e7017);
    --tl-call: var(--t-call, #6f2784);
    --tl-agreement: var(--t-agreement, #295f32);
    --tl-statement: var(--t-statement, #3e4655);
    --tl-other: var(--t-other, #de3f7c);
    --tl-band: var(--band, light-dark(#f2c75c, #b98a2e));
    --tl-band-soft: var(--band-soft, color-mix(in srgb, var(--tl-band) 16%, transparent));
    --tl-heat-0: var(--heat0, #eef1f7);
    --tl-heat-1: var(--heat1, #d3dbf1);
    --tl-heat-2: var(--heat2, #aebce8);
    --tl-heat-3: var(--heat3, #8297db);
    --tl-heat-4: var(--heat4, #5569c6);
    --tl-heat-5: var(--heat5, #2c3f9c);
    --tl-shadow: var(--sh-m, 0 2px 4px rgb(22 31 45 / 5%), 0 10px 26px -10px rgb(22 31 45 / 22%));
    --tl-shadow-l: var(--sh-l, 0 3px 8px rgb(22 31 45 / 8%), 0 22px 48px -16px rgb(22 31 45 / 30%));
    --tl-head: 140px;

    display: block;
    position: relative;
    isolation: isolate;
    block-size: 580px;
    min-inline-size: 0;
    overflow: hidden;
    background: var(--tl-surface);
    color: var(--tl-ink);
    font-size: 13px;
    line-height: 1.42;
    font-variant-numeric: tabular-nums;
  }

  :host([hidden]) {
    display: none;
  }

  .whole {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  * {
    box-sizing: border-box;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--tl-accent);
    outline-offset: 1px;
  }

  svg {
    display: block;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
