import { css } from 'lit';

/** What changes for people who want less motion or colours of their own. */
export const preferencesStyles = css`
  @media (prefers-reduced-motion: reduce) {
    .item {
      transition: none;
    }

    .tail.slip {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .progress,
    .now,
    .today-flag,
    .band,
    .band-shade,
    .mark-sample,
    .ring-sample,
    .step,
    .switch i {
      forced-color-adjust: none;
    }

    .label {
      forced-color-adjust: none;
      color: CanvasText;
      text-shadow: none;
    }

    .label > span,
    .label > b,
    .leading .label small,
    .label i,
    .label i.disputed {
      background: none;
      color: inherit;
    }

    .context[aria-pressed='true'] {
      outline: 2px solid Highlight;
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
