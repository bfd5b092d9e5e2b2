import { css } from 'lit';

/** The field that asks for a date to go to. */
export const gotoStyles = css`
  .goto {
    position: absolute;
    inset-block-start: 40px;
    inset-inline-end: 12px;
    z-index: 9;
    inline-size: min(300px, calc(100% - 24px));
    padding: 10px 12px;
    border: 1px solid var(--tl-line-2);
    border-radius: 12px;
    background: var(--tl-surface);
    box-shadow: var(--tl-shadow-l);
    font-size: 12px;
  }

  .goto label {
    font-weight: 700;
  }

  .goto div {
    display: flex;
    gap: 6px;
    margin-block: 4px;
  }

  .goto input {
    flex: 1;
    min-inline-size: 0;
    block-size: 28px;
    padding: 0 8px;
    border: 1px solid var(--tl-control);
    border-radius: 5px;
    background: var(--tl-surface);
    color: inherit;
    font: inherit;
    font-size: 13px;
  }

  .goto input[aria-invalid='true'] {
    border-color: var(--tl-err);
  }

  .goto p {
    margin: 0;
    color: var(--tl-ink-2);
  }

  .goto .refused {
    color: var(--tl-err);
  }
`;
