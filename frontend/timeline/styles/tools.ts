import { css } from 'lit';

/** The tool strip and the buttons of the element. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: 42px;
    padding: 4px 12px;
  }

  .tools .grow {
    flex: 1;
  }

  .tools .info {
    font-size: 12px;
    color: var(--tl-ink-2);
  }

  .button,
  .segments,
  .zoom {
    display: inline-flex;
    align-items: center;
    block-size: 28px;
    border-radius: 9px;
    font-size: 12px;
    white-space: nowrap;
  }

  .button {
    gap: 5px;
    padding: 0 10px;
    border: 1px solid var(--tl-line-2);
    background: var(--tl-surface);
  }

  .icon-only {
    inline-size: 30px;
    padding: 0;
    justify-content: center;
    color: var(--tl-ink-2);
  }

  .segments {
    padding: 2px;
    gap: 1px;
    background: var(--tl-surface-3);
  }

  .segments button {
    block-size: 24px;
    min-inline-size: 28px;
    padding: 0 9px;
    border-radius: 7px;
    color: var(--tl-ink-2);
  }

  .segments button[aria-pressed='true'] {
    background: var(--tl-surface);
    color: var(--tl-ink);
    font-weight: 700;
    box-shadow: 0 1px 3px rgb(22 31 45 / 16%);
  }

  .zoom {
    border: 1px solid var(--tl-line-2);
    overflow: hidden;
  }

  .zoom button {
    inline-size: 29px;
    block-size: 100%;
    display: grid;
    place-items: center;
    color: var(--tl-ink-2);
  }

  .zoom button + button {
    border-inline-start: 1px solid var(--tl-line);
  }

  .zoom button:focus-visible,
  .segments button:focus-visible {
    outline-offset: -2px;
  }

  .button:hover,
  .zoom button:hover,
  .segments button:hover {
    color: var(--tl-accent-ink);
  }

  @media (pointer: coarse) {
    .tools {
      gap: 4px;
      padding-inline: 8px;
    }

    .button,
    .segments,
    .zoom {
      block-size: 44px;
    }

    .segments button {
      block-size: 40px;
      min-inline-size: 36px;
    }

    .icon-only,
    .zoom button {
      inline-size: 40px;
    }
  }

  .stroke-icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
