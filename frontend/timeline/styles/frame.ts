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
    transform: translateX(var(--shift, 0));
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

  .lane-head {
    position: absolute;
    inset-inline: 0;
    display: flex;
    align-items: start;
    gap: 8px;
    padding: 5px 4px 0;
    padding-inline-start: 12px;
    border-block-end: 1px solid var(--tl-line);
    text-align: start;
  }

  .lane-head:hover {
    background: var(--tl-surface-2);
  }

  .lane-head:focus-visible {
    outline-offset: -2px;
  }

  .lane-name {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.25;
  }

  .lane-name b {
    text-align: match-parent;
  }

  .lane-head b {
    display: -webkit-box;
    overflow: hidden;
    font-size: 12.5px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines, 1);
    line-clamp: var(--lines, 1);
    overflow-wrap: anywhere;
  }

  .lane-head small {
    display: block;
    font-size: 11px;
    color: var(--tl-ink-3);
    white-space: nowrap;
  }

  .lane-head.folded {
    padding-block-start: 4px;
  }

  .folded .lane-name {
    display: flex;
    align-items: baseline;
    gap: 6px;
    padding-inline-end: 16px;
  }

  .folded b {
    display: block;
    flex: 1;
    min-inline-size: 0;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .chevron {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 9px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--tl-ink-3);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    opacity: 0;
  }

  .lane-head:hover .chevron,
  .lane-head:focus-visible .chevron,
  .folded .chevron {
    opacity: 1;
  }

  .folded .chevron {
    rotate: -45deg;
  }

  :host(:dir(rtl)) .folded .chevron {
    rotate: 135deg;
  }

  .flag {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 20px;
    block-size: 14px;
    margin-block-start: 2px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--tl-surface-3);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--tl-ink) 22%, transparent);
    color: var(--tl-ink-2);
    font-size: 9px;
    font-weight: 700;
    line-height: 14px;
    direction: ltr;
  }

  .flag img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .lane-head .marker {
    flex: none;
    margin: -1px -3px 0;
  }

  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--tl-line);
  }

  .overlay {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
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
    pointer-events: none;
  }

  .grid {
    fill: none;
    stroke: var(--tl-line);
    stroke-width: 1;
    opacity: 0.65;
  }

  .grid.strong {
    stroke: var(--tl-control);
    opacity: 0.4;
  }
`;
