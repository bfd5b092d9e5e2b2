import { css } from 'lit';

/** Small marks, bars, chips and the cells of a zoomed out lane. */
export const sedimentStyles = css`
  .chips,
  .sediment {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--plot, 100%);
  }

  /* Transforms that change nothing: what changes them later need not look at what is in here. */
  .chips {
    z-index: 3;
    translate: 0;
  }

  .sediment {
    z-index: 1;
    display: grid;
    grid-template: 14px / 100%;
    place-items: center start;
    scale: 1;
    transform-origin: left;
    pointer-events: none;
  }

  [dir='rtl'] .sediment {
    transform-origin: right;
  }

  .sediment > .overlay {
    z-index: -1;
  }

  /* All marks lie in the same cell. The border is room for a pointer; it is not painted. */
  .mark {
    grid-area: 1 / 1;
    box-sizing: content-box;
    block-size: 8px;
    pointer-events: auto;
    border: solid transparent;
    border-width: 3px 2px;
    border-radius: 3.5px / 4.5px;
    background: color-mix(in srgb, var(--type) 86%, transparent) padding-box;
  }

  .mark.ahead {
    background: none;
    box-shadow: inset 0 0 0 1.2px var(--type);
  }

  .mark.elsewhere,
  .ring-sample {
    border-radius: 50%;
    background: radial-gradient(circle, var(--type) 1.5px, transparent 2px) padding-box;
    box-shadow: inset 0 0 0 1.6px var(--type);
  }

  .mark.elsewhere {
    block-size: 9px;
  }

  .mark[aria-pressed='true'] {
    outline: 2px solid var(--tl-ink);
    background-color: var(--type);
  }

  .mark:focus-visible {
    position: relative;
    outline: 2px solid var(--tl-accent);
  }

  .mark[aria-pressed='true'],
  .mark:focus-visible {
    outline-offset: -0.5px;
  }

  .bars {
    fill: var(--tl-control);
    fill-opacity: 0.45;
  }

  .more {
    block-size: 15px;
    padding: 0 6px;
    border: 1px solid var(--tl-line-2);
    border-radius: 8px;
    background: var(--tl-surface);
    color: var(--tl-ink-2);
    font-size: 11px;
    line-height: 13px;
    white-space: nowrap;
  }

  .more:hover {
    border-color: var(--tl-accent);
    color: var(--tl-accent-ink);
  }

  .heat0 {
    fill: var(--tl-heat-0);
    background: var(--tl-heat-0);
  }

  .heat1 {
    fill: var(--tl-heat-1);
    background: var(--tl-heat-1);
  }

  .heat2 {
    fill: var(--tl-heat-2);
    background: var(--tl-heat-2);
  }

  .heat3 {
    fill: var(--tl-heat-3);
    background: var(--tl-heat-3);
  }

  .heat4 {
    fill: var(--tl-heat-4);
    background: var(--tl-heat-4);
  }

  .heat5 {
    fill: var(--tl-heat-5);
    background: var(--tl-heat-5);
  }

  .stems {
    stroke: var(--tl-control);
    stroke-opacity: 0.8;
  }

  .cell {
    z-index: 5;
    block-size: 21px;
    border: 2px solid var(--tl-ink);
    border-radius: 4px;
    box-shadow: 0 0 0 1.5px var(--tl-surface);
  }

  .cell:focus-visible {
    outline-offset: 2px;
  }
`;
