import { css } from 'lit';

/** Items with a label in the rows of a lane. */
export const itemsStyles = css`
  .item,
  .more,
  .cell {
    position: absolute;
    contain: layout style;
  }

  .item {
    z-index: 2;
    text-align: start;
    border-radius: 8px;
    transition: opacity 120ms;
  }

  @starting-style {
    .item {
      opacity: 0;
    }
  }

  .fresh .item {
    transition: none;
  }

  .tail.slip {
    animation: slip 320ms cubic-bezier(0.2, 0.7, 0.2, 1);
  }

  @keyframes slip {
    from {
      clip-path: inset(0 100% 0 0);
    }
  }

  .item:hover,
  .item:focus {
    z-index: 5;
  }

  .hit {
    position: absolute;
    inset: 0;
    border-radius: 8px;
  }

  .item .marker,
  .item .tail,
  .ring {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
  }

  .label {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    white-space: nowrap;
    line-height: 1;
    text-shadow:
      1.5px 0 var(--tl-surface),
      -1.5px 0 var(--tl-surface),
      0 1.5px var(--tl-surface),
      0 -1.5px var(--tl-surface);
  }

  .label > span {
    min-inline-size: 0;
    overflow-x: clip;
    text-overflow: ellipsis;
    line-height: 1.5;
  }

  .label i {
    flex: none;
    margin-inline-start: 6px;
    padding: 1px 5px;
    border-radius: 5px;
    background: var(--tl-surface-3);
    color: var(--tl-ink-2);
    font-size: 11px;
    font-style: normal;
    line-height: 15px;
    text-shadow: none;
  }

  .label i.disputed {
    background: var(--tl-warn-soft);
    color: var(--tl-warn);
  }

  .leading .label {
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
  }

  .leading .label b,
  .leading .label small {
    overflow-x: clip;
    text-overflow: ellipsis;
  }

  .leading .label b {
    text-align: match-parent;
    font-size: 12.5px;
    line-height: 13.5px;
  }

  .leading .label small {
    font-size: 11px;
    line-height: 11.5px;
    color: var(--tl-ink-2);
  }

  .before .label {
    justify-content: flex-end;
  }

  .leading.before .label {
    justify-content: center;
    text-align: end;
  }

  .inside .label {
    background: color-mix(in srgb, var(--tl-surface) 88%, transparent);
    box-shadow: 0 0 0 5px color-mix(in srgb, var(--tl-surface) 88%, transparent);
  }

  .cancelled .label > span,
  .cancelled .label > b,
  .did_not_take_place .label > span,
  .did_not_take_place .label > b {
    color: var(--tl-ink-2);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  .item.chosen {
    z-index: 4;
  }

  .item.chosen .label::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: 8px;
    background: var(--tl-surface);
  }

  .item.chosen .plate {
    position: absolute;
    inset-block: -1px;
    border-radius: 8px;
    border: 1px solid var(--tl-line-2);
    background: var(--tl-surface);
    box-shadow: var(--tl-shadow);
  }

  .ring {
    border: 1.7px solid var(--tl-ink);
    pointer-events: none;
  }
`;
