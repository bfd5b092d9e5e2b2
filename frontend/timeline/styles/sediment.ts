import { css } from 'lit';

/** Small marks, bars, chips and the cells of a zoomed out lane. */
export const sedimentStyles = css`
  .marks {
    position: absolute;
    inset: 0;
  }

  .mark {
    z-index: 1;
    block-size: 8px;
    border-radius: 1.5px;
    background: var(--type);
    opacity: 0.86;
  }

  .mark::after {
    content: '';
    position: absolute;
    inset: -3px -2px;
  }

  .mark.ahead {
    background: none;
    box-shadow: inset 0 0 0 1.2px var(--type);
    opacity: 1;
  }

  .mark.elsewhere,
  .ring-sample {
    border-radius: 50%;
    background: radial-gradient(circle, var(--type) 1.5px, transparent 2px);
    box-shadow: inset 0 0 0 1.6px var(--type);
  }

  .mark.elsewhere {
    block-size: 9px;
    margin-block-start: -0.5px;
    opacity: 1;
  }

  .mark[aria-pressed='true'] {
    outline: 2px solid var(--tl-ink);
    outline-offset: 2px;
    opacity: 1;
  }

  .mark:focus-visible {
    z-index: 5;
    outline: 2px solid var(--tl-accent);
    outline-offset: 2px;
  }

  .bars {
    fill: var(--tl-control);
    opacity: 0.45;
  }

  .more {
    z-index: 3;
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
    opacity: 0.8;
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
