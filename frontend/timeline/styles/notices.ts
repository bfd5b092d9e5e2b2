import { css } from 'lit';

/** Progress, notices and the card of an item. */
export const noticesStyles = css`
  .progress {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 2px;
    z-index: 8;
    background: var(--tl-accent);
    opacity: 0.75;
  }

  .building {
    position: absolute;
    inset-block-start: 46px;
    inset-inline: var(--tl-head) 0;
    z-index: 8;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }

  .building > span {
    margin-inline: 12px;
    padding: 6px 12px;
    border: 1px solid var(--tl-line);
    border-radius: 9px;
    background: var(--tl-surface);
    color: var(--tl-ink);
    box-shadow: var(--tl-shadow);
  }

  .notice {
    position: absolute;
    inset-block-end: 118px;
    inset-inline: var(--tl-head) 0;
    z-index: 8;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }

  .notice > div {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-inline: 12px;
    padding: 7px 8px 7px 12px;
    border: 1px solid var(--tl-err-line);
    border-radius: 9px;
    background: var(--tl-err-soft);
    color: var(--tl-err);
    box-shadow: var(--tl-shadow);
    pointer-events: auto;
  }

  .notice .button {
    color: var(--tl-ink);
  }

  .empty {
    position: absolute;
    inset-block-start: 35%;
    inset-inline: var(--tl-head) 0;
    display: grid;
    justify-items: center;
    gap: 8px;
    color: var(--tl-ink-2);
    pointer-events: none;
  }

  .empty .button {
    pointer-events: auto;
  }

  .card {
    position: absolute;
    z-index: 9;
    max-inline-size: 320px;
    padding: 9px 12px;
    border: 1px solid var(--tl-line-2);
    border-radius: 12px;
    background: var(--tl-surface);
    box-shadow: var(--tl-shadow-l);
    font-size: 12px;
    pointer-events: none;
  }

  .card b {
    display: block;
    font-size: 13px;
    line-height: 1.3;
  }

  .card p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 6px;
    margin: 3px 0 0;
    color: var(--tl-ink-2);
  }

  .card .flag {
    margin: 0;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 6px;
    border-radius: 6px;
    background: var(--tl-surface-3);
    color: var(--tl-ink-2);
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
  }

  .tag.disputed {
    background: var(--tl-warn-soft);
    color: var(--tl-warn);
  }
`;
