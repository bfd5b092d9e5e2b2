import { css } from 'lit';

/** The strip under the overview that says what the shapes mean. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 14px;
    min-block-size: 33px;
    max-block-size: 54px;
    padding: 5px 12px 6px;
    border-block-start: 1px solid var(--tl-line);
    overflow: hidden;
    background: var(--tl-surface-2);
    color: var(--tl-ink-2);
    font-size: 11.5px;
  }

  .legend-entry {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }

  .legend-entry b {
    color: var(--tl-ink);
  }

  .mark-sample {
    inline-size: 3px;
    block-size: 8px;
    border-radius: 1.5px;
    background: var(--type);
    box-shadow: 5px 0 0 var(--tl-talks);
    margin-inline-end: 6px;
  }

  .ring-sample {
    inline-size: 9px;
    block-size: 9px;
  }

  .ramp {
    display: inline-flex;
    border: 1px solid var(--tl-line-2);
    border-radius: 5px;
    overflow: hidden;
  }

  .step {
    padding: 0 8px;
    color: var(--tl-ink);
    font-size: 11px;
    font-style: normal;
    line-height: 16px;
  }

  .step.deep {
    color: var(--tl-surface);
  }
`;
