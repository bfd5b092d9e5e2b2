import { css } from 'lit';

/** What markers are made of: edges, glyphs, arrows. */
export const markersStyles = css`
  .marker {
    --type: var(--tl-other);
    overflow: visible;
  }

  .visit {
    --type: var(--tl-visit);
  }

  .talks {
    --type: var(--tl-talks);
  }

  .summit {
    --type: var(--tl-summit);
  }

  .call {
    --type: var(--tl-call);
  }

  .agreement {
    --type: var(--tl-agreement);
  }

  .statement {
    --type: var(--tl-statement);
  }

  .other {
    --type: var(--tl-other);
  }

  .marker.fade {
    mask-image: linear-gradient(
      to right,
      transparent,
      rgb(0 0 0 / 22%) calc(var(--core-start) * 0.4),
      #000 var(--core-start),
      #000 var(--core-end),
      rgb(0 0 0 / 22%) calc(100% - (100% - var(--core-end)) * 0.4),
      transparent
    );
  }

  .marker .full {
    fill: var(--type);
  }

  /* As wide as the picture without the room around the shape, and for its stroke. */
  .item .long .full {
    width: calc(100% - 6px);
  }

  .item .long .outline {
    width: calc(100% - 7.5px);
  }

  .marker .outline {
    fill: var(--tl-marker);
    stroke: var(--type);
    stroke-width: 1.8;
  }

  .marker .dotted {
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .marker .former,
  .marker .grey.outline {
    stroke: var(--tl-ink-3);
    stroke-width: 1.4;
  }

  .marker .half + .full {
    opacity: 0.42;
  }

  .marker .whiskers {
    fill: none;
    stroke: var(--type);
    stroke-width: 1.5;
  }

  .glyph,
  .bar {
    fill: none;
    stroke: var(--type);
    stroke-width: 1.45;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .glyph.solid {
    fill: var(--type);
    stroke: none;
  }

  .glyph.both {
    fill: var(--type);
  }

  .glyph.knocked {
    stroke: var(--tl-on-type);
  }

  .glyph.knocked.solid,
  .glyph.knocked.both {
    fill: var(--tl-on-type);
  }

  .glyph.knocked.solid {
    stroke: none;
  }

  .glyph.grey,
  .bar.grey {
    stroke: var(--tl-ink-3);
  }

  .glyph.grey.solid,
  .glyph.grey.both {
    fill: var(--tl-ink-3);
  }

  .glyph.grey.solid {
    stroke: none;
  }

  .bar {
    stroke-width: 2;
  }

  .tail .sign {
    fill: var(--tl-ink-2);
  }

  .sign {
    fill: var(--type);
    font-weight: 700;
    text-anchor: middle;
  }

  .marker .halo {
    stroke: var(--tl-marker);
    stroke-width: 4;
  }

  .marker .stroke {
    stroke: var(--tl-err);
    stroke-width: 1.9;
    stroke-linecap: round;
  }

  .arrow {
    fill: none;
    stroke: var(--tl-ink-3);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }

  .arrow.dashes {
    stroke-dasharray: 5 3;
  }

  .twin {
    fill: none;
    stroke: var(--tl-ink);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3;
    stroke-linecap: round;
  }
`;
