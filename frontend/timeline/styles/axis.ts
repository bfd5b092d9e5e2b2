import { css } from 'lit';

/** The rows of the axis and the overview with its brush. */
export const axisStyles = css`
  .axis {
    border-block-start: 1px solid var(--tl-line);
    block-size: 22px;
  }

  .axis.major {
    border: 0;
    block-size: 20px;
    background: var(--tl-surface-2);
  }

  .axis .head {
    line-height: 20px;
  }

  .tick {
    position: absolute;
    inset-block: 0;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--tl-line);
    font-size: 11.5px;
    line-height: 21px;
    color: var(--tl-ink-2);
    white-space: nowrap;
  }

  .tick.strong {
    border-color: var(--tl-control);
    color: var(--tl-ink);
    font-weight: 700;
  }

  .major .tick {
    overflow: hidden;
    font-size: 11px;
    line-height: 19px;
    color: var(--tl-ink);
    font-weight: 700;
  }

  .axis.hijri {
    border-block-start: 1px solid var(--tl-line);
    block-size: 20px;
  }

  .axis.hijri .head {
    font-size: 11px;
    color: var(--tl-ink-3);
  }

  .hijri .tick {
    font-size: 11px;
    line-height: 19px;
    color: var(--tl-ink-3);
  }

  .hijri .tick.strong {
    color: var(--tl-ink-2);
  }

  .hijri .tick.ramadan {
    color: var(--tl-warn);
    font-weight: 700;
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    block-size: 19px;
    color: var(--tl-ink-2);
  }

  .switch i {
    inline-size: 24px;
    block-size: 14px;
    padding: 2px;
    border-radius: 7px;
    background: var(--tl-control);
  }

  .switch i::before {
    content: '';
    display: block;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 5px;
    background: var(--tl-surface);
  }

  .switch[aria-checked='true'] {
    color: var(--tl-ink);
  }

  .switch[aria-checked='true'] i {
    background: var(--tl-accent);
  }

  .switch[aria-checked='true'] i::before {
    margin-inline-start: auto;
  }

  .overview {
    block-size: 62px;
    border-block-start: 1px solid var(--tl-line);
  }

  .overview .head {
    padding-block-start: 12px;
    line-height: 1.4;
  }

  .overview .head b,
  .overview .head small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .overview .head b {
    color: var(--tl-ink);
  }

  .overview .head small {
    font-size: 11px;
    color: var(--tl-ink-3);
  }

  .overview .plot {
    touch-action: none;
    cursor: pointer;
  }

  .lens {
    fill: color-mix(in srgb, var(--tl-accent) 7%, transparent);
  }

  .lens-edge {
    fill: none;
    stroke: var(--tl-accent-line);
    stroke-width: 1.2;
  }

  .bars-inside {
    fill: color-mix(in srgb, var(--tl-accent) 85%, var(--tl-surface));
  }

  .bars-outside {
    fill: color-mix(in srgb, var(--tl-control) 50%, var(--tl-surface));
  }

  .overview .today {
    stroke: var(--tl-today);
    stroke-width: 1.6;
  }

  .year {
    position: absolute;
    inset-block-start: 45px;
    padding-inline-start: 3px;
    font-size: 11px;
    line-height: 14px;
    color: var(--tl-ink-3);
  }

  .brush {
    position: absolute;
    inset-block-start: 10px;
    block-size: 35px;
    border: 1.5px solid var(--tl-accent);
    border-radius: 5px;
    background: color-mix(in srgb, var(--tl-accent) 7%, transparent);
    cursor: grab;
  }

  .brush i {
    position: absolute;
    inset-block-start: 9px;
    inline-size: 7px;
    block-size: 15px;
    border: 1.5px solid var(--tl-accent);
    border-radius: 4px;
    background: var(--tl-surface);
    cursor: ew-resize;
  }

  .brush i::after {
    content: '';
    position: absolute;
    inset: -10px -6px;
  }

  .brush i:first-child {
    inset-inline-start: -4.5px;
  }

  .brush i:last-child {
    inset-inline-end: -4.5px;
  }
`;
