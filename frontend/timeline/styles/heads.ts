import { css } from 'lit';

/** The heads of the lanes: flag, name, count, and the sign that they fold. */
export const headsStyles = css`
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
`;
