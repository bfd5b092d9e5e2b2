import { css } from 'lit';

/** What changes for people who want less motion or colours of their own. */
export const preferencesStyles = css`
  @media (prefers-reduced-motion: reduce) {
    .item,
    .tail.slip {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .progress,
    .now,
    .today-flag {
      forced-color-adjust: none;
    }

    .marker .full,
    .bars,
    .bars-outside {
      fill: CanvasText;
    }

    .marker .outline {
      fill: Canvas;
      stroke: CanvasText;
    }

    .glyph,
    .bar,
    .marker .whiskers {
      stroke: CanvasText;
    }

    .glyph.knocked {
      stroke: Canvas;
    }

    .glyph.knocked.solid,
    .glyph.knocked.both {
      fill: Canvas;
    }

    .segments button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
