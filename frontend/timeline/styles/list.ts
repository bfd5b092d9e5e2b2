import { css } from 'lit';

/** The upright list of narrow screens. */
export const listStyles = css`
  .compact .overview .head {
    display: none;
  }

  .compact .overview {
    padding-inline: 16px;
    border: 0;
    block-size: 64px;
  }

  .compact .body {
    display: block;
    border-block-start: 1px solid var(--tl-line);
  }

  .spine {
    position: relative;
    padding: 4px 14px 24px 6px;
  }

  .spine::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 72px;
    inline-size: 2px;
    background: var(--tl-line-2);
  }

  .spine-month {
    position: relative;
    margin: 0;
    padding: 8px 10px 4px;
    background: var(--tl-surface);
    font-family: var(--serif, inherit);
    font-size: 15px;
    line-height: 1.2;
  }

  .spine-today {
    position: relative;
    margin: 5px 0;
    padding-inline-start: 67px;
  }

  .spine-today::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 50%;
    block-size: 1.6px;
    background: var(--tl-today);
  }

  .spine-today b {
    position: relative;
    display: inline-block;
    padding: 0 12px;
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    background: var(--tl-today);
    color: var(--tl-on-today);
    font-size: 12.5px;
    line-height: 23px;
  }

  .spine-note {
    position: relative;
    padding-inline-start: 88px;
    color: var(--tl-ink-3);
    line-height: 26px;
  }

  .spine-note::before {
    content: '';
    position: absolute;
    inset-block: 5px;
    inset-inline-start: 64px;
    inline-size: 6px;
    border-block: 2px dotted var(--tl-control);
    background: var(--tl-surface);
  }

  .spine-note button {
    min-block-size: 36px;
    color: var(--tl-accent-ink);
  }

  .spine-note i {
    display: inline-block;
    inline-size: 4px;
    block-size: 10px;
    margin-inline-end: 2px;
    border-radius: 2px;
    background: var(--type);
  }

  .entry {
    display: grid;
    grid-template-columns: 46px 42px 1fr;
    position: relative;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 2.5px 0;
    text-align: start;
    align-items: start;
  }

  .entry-day {
    padding: 6px 4px 0 0;
    padding-inline: 0 4px;
    line-height: 1.1;
    text-align: end;
  }

  .entry-day b {
    font-size: 18px;
  }

  .entry-day small {
    display: block;
    font-size: 11.5px;
    color: var(--tl-ink-3);
  }

  .entry-marker {
    display: grid;
    justify-items: center;
    padding-block-start: 4px;
  }

  .entry.vague .marker {
    mask-image: linear-gradient(transparent -30%, #000 34%, #000 66%, transparent 130%);
  }

  .entry-card {
    min-inline-size: 0;
    padding: 6px 11px 7px;
    border: 1.5px solid transparent;
    border-radius: 12px;
    background: var(--tl-surface-2);
  }

  .entry.chosen .entry-card {
    border-color: var(--tl-ink);
    background: var(--tl-surface);
    box-shadow: var(--tl-shadow);
  }

  .entry-card > b {
    display: block;
    font-size: 14px;
    line-height: 1.28;
  }

  .entry.cancelled .entry-card > b,
  .entry.did_not_take_place .entry-card > b {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  .entry-card > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 5px;
    margin-block-start: 3px;
    font-size: 12.5px;
    color: var(--tl-ink-2);
  }

  .entry-card .flag {
    margin: 0;
  }

  .entry-card em {
    margin-inline-start: auto;
    font-size: 12px;
    font-style: normal;
  }

  .entry-card .tag {
    border: 1.5px solid var(--tl-ink-2);
    background: none;
    color: var(--tl-ink);
    font-size: 11.5px;
    font-style: normal;
    font-weight: 700;
    line-height: 16px;
  }

  .entry-card .tag.announced,
  .entry-card .tag.postponed {
    border-style: dashed;
  }

  .entry-card .tag.rumoured {
    border-style: dotted;
  }

  .entry-card .tag.took_place {
    border-color: var(--tl-ink);
    background: var(--tl-ink);
    color: var(--tl-surface);
  }

  .entry-card .tag.disputed {
    border-color: transparent;
    background: var(--tl-warn-soft);
    color: var(--tl-warn);
    font-weight: 400;
  }

  .compact ~ .notice,
  .compact ~ .building,
  .compact ~ .empty {
    inset-inline: 0;
  }

  .compact ~ .notice {
    inset-block-end: 12px;
  }
`;
