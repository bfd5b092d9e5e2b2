import { css } from 'lit';

/** What of a drawing finds no room while it is pushed together; an item keeps the focus that it has. */
export const stretchStyles = css`
  .item[data-crowded] > *,
  .tick[data-crowded] {
    visibility: hidden;
  }
`;
