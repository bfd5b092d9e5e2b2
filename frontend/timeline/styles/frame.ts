import { css } from 'lit';

/** The heads of the lanes and, beside them, the plot with its layers. */
export const frameStyles = css`
  .frame {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    border-block-start: 1px solid var(--tl-line);
    font-size: 12px;
  }

  .frame:focus-visible {
    outline-offset: -2px;
  }

  .line {
    display: flex;
    flex: none;
    position: relative;
    overflow: hidden;
  }

  .head {
    flex: none;
    inline-size: var(--tl-head);
    padding-inline: 12px 4px;
    border-inline-end: 1px solid var(--tl-line);
    font-size: 11.5px;
    color: var(--tl-ink-2);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .plot {
    flex: 1;
    position: relative;
    min-inline-size: 0;
    overflow: clip;
  }

  .line .plot {
    flex: none;
    inline-size: var(--plot, 100%);
  }

  .layer {
    position: absolute;
    inset: 0;
  }

  .body .layer {
    position: relative;
    inset: auto;
  }

  .moving .layer {
    will-change: transform;
  }

  .top-line {
    block-size: 23px;
    line-height: 22px;
    border-block-end: 1px solid var(--tl-line);
  }

  .top-line .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .context {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 20px;
    border-radius: 5px;
    color: var(--tl-ink-3);
  }

  .context[aria-pressed='true'] {
    background: var(--tl-band-soft);
    color: var(--tl-ink);
  }

  .band {
    position: absolute;
    inset-block-start: 8px;
    block-size: 6px;
    border-radius: 3px;
    background: var(--tl-band);
  }

  .band-label {
    position: absolute;
    font-size: 11px;
    color: var(--tl-ink-2);
    white-space: nowrap;
  }

  .band-shade {
    position: absolute;
    inset-block: 0;
    background: var(--tl-band-soft);
  }

  .today-flag {
    position: absolute;
    inset-block-start: 2px;
    block-size: 18px;
    line-height: 18px;
    padding: 0 8px;
    border-radius: 9px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--tl-today);
    color: var(--tl-on-today);
    font-size: 11px;
    font-weight: 700;
    white-space: nowrap;
  }

  .today-flag.before {
    border-radius: 9px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .body {
    display: flex;
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .heads {
    position: relative;
    flex: none;
    inline-size: var(--tl-head);
    border-inline-end: 1px solid var(--tl-line);
    z-index: 4;
    background: var(--tl-surface);
  }

  .body .plot {
    touch-action: pan-y;
    cursor: grab;
    align-self: start;
    min-block-size: 100%;
  }

  .moving .body .plot {
    cursor: grabbing;
  }

  /* A box as wide as the plot, until it is stretched to another scale. */
  .stretched {
    inset-inline-end: auto;
    inline-size: var(--plot, 100%);
  }

  .lane {
    position: absolute;
    inset-inline: 0;
  }

  .strip,
  .back,
  .front {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
  }

  .back,
  .front {
    pointer-events: none;
  }

  .lane::before {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: -100%;
    border-block-end: 1px solid var(--tl-line);
  }

  .overlay {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  [dir='rtl'] > .overlay,
  [dir='rtl'] .overlay,
  [dir='rtl'] .marker,
  [dir='rtl'] .tail {
    transform: scaleX(-1);
  }

  .future {
    position: absolute;
    inset-block: 0;
    background: var(--tl-future);
  }

  .now {
    position: absolute;
    inset-block: 0;
    inline-size: 1.6px;
    margin-inline-start: -0.8px;
    background: var(--tl-today);
  }

  .grid,
  .stems,
  .twin {
    vector-effect: non-scaling-stroke;
  }

  .grid {
    fill: none;
    stroke: var(--tl-line);
    stroke-width: 1;
    stroke-opacity: 0.65;
  }

  .grid.strong {
    stroke: var(--tl-control);
    stroke-opacity: 0.4;
  }
`;
