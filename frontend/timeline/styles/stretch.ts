import { css } from 'lit';

/** What of a drawing finds no room while it is pushed together. */
export const stretchStyles = css`
  .item[data-crowded] .label,
  .more[data-crowded],
  .tick[data-crowded] {
    visibility: hidden;
  }
`;
