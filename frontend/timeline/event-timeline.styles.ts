import { css } from 'lit';

/**
 * Colours come from the page's tokens (`--surface`, `--ink`, `--t-visit` …) and have light values of their own, so that
 * the element also stands on a page without them. Everything is placed along the inline axis; the plot has a direction of
 * its own because time may run either way.
 */
export const timelineStyles = css`
  :host {
    --tl-surface: var(--surface, #ffffff);
    --tl-surface-2: var(--surface-2, #f4f6fa);
    --tl-surface-3: var(--surface-3, #eaeef5);
    --tl-future: var(--future, #f5f7fc);
    --tl-line: var(--line, #dfe4ec);
    --tl-line-2: var(--line-2, #c9d1dd);
    --tl-control: var(--control, #838ea0);
    --tl-ink: var(--ink, #161f2d);
    --tl-ink-2: var(--ink-2, #445063);
    --tl-ink-3: var(--ink-3, #5d6879);
    --tl-accent: var(--accent, #2f47b5);
    --tl-accent-ink: var(--accent-ink, #2a3fa3);
    --tl-accent-soft: var(--accent-soft, #e7ebfa);
    --tl-accent-line: var(--accent-line, #b9c4ee);
    --tl-today: var(--today, #c2321d);
    --tl-on-today: var(--on-today, var(--surface, #ffffff));
    --tl-err: var(--err, #b3261e);
    --tl-err-soft: var(--err-soft, #fceae8);
    --tl-err-line: var(--err-line, #edb5b0);
    --tl-warn: var(--warn, #875200);
    --tl-warn-soft: var(--warn-soft, #fff3da);
    --tl-on-type: var(--on-type, #ffffff);
    --tl-marker: var(--mk, #ffffff);
    --tl-visit: var(--t-visit, #0b5be1);
    --tl-talks: var(--t-talks, #008da3);
    --tl-summit: var(--t-summit, #9e7017);
    --tl-call: var(--t-call, #6f2784);
    --tl-agreement: var(--t-agreement, #295f32);
    --tl-statement: var(--t-statement, #3e4655);
    --tl-other: var(--t-other, #de3f7c);
    --tl-heat-0: var(--heat0, #eef1f7);
    --tl-heat-1: var(--heat1, #d3dbf1);
    --tl-heat-2: var(--heat2, #aebce8);
    --tl-heat-3: var(--heat3, #8297db);
    --tl-heat-4: var(--heat4, #5569c6);
    --tl-heat-5: var(--heat5, #2c3f9c);
    --tl-shadow: var(--sh-m, 0 2px 4px rgb(22 31 45 / 5%), 0 10px 26px -10px rgb(22 31 45 / 22%));
    --tl-shadow-l: var(--sh-l, 0 3px 8px rgb(22 31 45 / 8%), 0 22px 48px -16px rgb(22 31 45 / 30%));
    --tl-head: 140px;

    display: flex;
    flex-direction: column;
    position: relative;
    block-size: 580px;
    min-inline-size: 0;
    overflow: hidden;
    background: var(--tl-surface);
    color: var(--tl-ink);
    font-size: 13px;
    line-height: 1.42;
    font-variant-numeric: tabular-nums;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--tl-accent);
    outline-offset: 1px;
  }

  svg {
    display: block;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* tools */
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

  .stroke-icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* frame: heads beside the plot */
  .frame {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    border-block-start: 1px solid var(--tl-line);
    font-size: 12px;
  }

  .frame:focus-visible {
    outline-offset: -2px;
  }

  .line {
    display: flex;
    flex: none;
    position: relative;
    overflow: hidden;
  }

  .head {
    flex: none;
    inline-size: var(--tl-head);
    padding-inline: 12px 4px;
    border-inline-end: 1px solid var(--tl-line);
    font-size: 11.5px;
    color: var(--tl-ink-2);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .plot {
    flex: 1;
    position: relative;
    min-inline-size: 0;
    overflow: clip;
  }

  .line .plot {
    flex: none;
    inline-size: var(--plot, 100%);
  }

  .layer {
    position: absolute;
    inset: 0;
    transform: translateX(var(--shift, 0));
  }

  .moving .layer {
    will-change: transform;
  }

  .top-line {
    block-size: 23px;
    line-height: 22px;
    border-block-end: 1px solid var(--tl-line);
  }

  .today-flag {
    position: absolute;
    inset-block-start: 2px;
    block-size: 18px;
    line-height: 18px;
    padding: 0 8px;
    border-radius: 9px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--tl-today);
    color: var(--tl-on-today);
    font-size: 11px;
    font-weight: 700;
    white-space: nowrap;
  }

  .today-flag.before {
    border-radius: 9px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .body {
    display: flex;
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .heads {
    position: relative;
    flex: none;
    inline-size: var(--tl-head);
    border-inline-end: 1px solid var(--tl-line);
    z-index: 4;
    background: var(--tl-surface);
  }

  .body .plot {
    touch-action: pan-y;
    cursor: grab;
    min-block-size: 100%;
  }

  .moving .body .plot {
    cursor: grabbing;
  }

  .lane-head {
    position: absolute;
    inset-inline: 0;
    display: flex;
    gap: 8px;
    padding: 5px 4px 0;
    padding-inline-start: 12px;
    border-block-end: 1px solid var(--tl-line);
  }

  .lane-head div {
    min-inline-size: 0;
    line-height: 1.25;
  }

  .lane-head b {
    display: -webkit-box;
    overflow: hidden;
    font-size: 12.5px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines, 1);
    line-clamp: var(--lines, 1);
    overflow-wrap: anywhere;
  }

  .lane-head small {
    display: block;
    font-size: 11px;
    color: var(--tl-ink-3);
    white-space: nowrap;
  }

  .flag {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 20px;
    block-size: 14px;
    margin-block-start: 2px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--tl-surface-3);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--tl-ink) 22%, transparent);
    color: var(--tl-ink-2);
    font-size: 9px;
    font-weight: 700;
    line-height: 14px;
    direction: ltr;
  }

  .flag img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .lane-head .marker {
    flex: none;
    margin: -1px -3px 0;
  }

  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--tl-line);
  }

  .overlay {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }

  [dir='rtl'] > .overlay,
  [dir='rtl'] .overlay,
  [dir='rtl'] .marker,
  [dir='rtl'] .tail {
    transform: scaleX(-1);
  }

  .future {
    position: absolute;
    inset-block: 0;
    background: var(--tl-future);
  }

  .now {
    position: absolute;
    inset-block: 0;
    inline-size: 1.6px;
    margin-inline-start: -0.8px;
    background: var(--tl-today);
    pointer-events: none;
  }

  .grid {
    fill: none;
    stroke: var(--tl-line);
    stroke-width: 1;
    opacity: 0.65;
  }

  .grid.strong {
    stroke: var(--tl-control);
    opacity: 0.4;
  }

  /* items */
  .item,
  .mark,
  .more,
  .cell {
    position: absolute;
  }

  .item {
    z-index: 2;
    text-align: start;
    border-radius: 8px;
    animation: appear 120ms;
  }

  .item:hover,
  .item:focus-within {
    z-index: 5;
  }

  .hit {
    position: absolute;
    inset: 0;
    border-radius: 8px;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .item .marker,
  .item .tail {
    position: absolute;
    inset-block-start: 50%;
    translate: 0 -50%;
  }

  .label {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    overflow-x: clip;
    white-space: nowrap;
    line-height: 1;
    text-shadow:
      0 0 2px var(--tl-surface),
      0 0 2px var(--tl-surface),
      0 0 3px var(--tl-surface),
      0 0 4px var(--tl-surface);
  }

  .label > span {
    min-inline-size: 0;
    overflow: hidden;
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
    padding-inline: 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--tl-surface) 88%, transparent);
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
    position: absolute;
    inset-block-start: 50%;
    translate: 0 -50%;
    border: 1.7px solid var(--tl-ink);
    pointer-events: none;
  }

  /* markers */
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

  /* sediment */
  .mark {
    z-index: 1;
    block-size: 8px;
    border-radius: 1.5px;
    background: var(--type);
    opacity: 0.86;
  }

  .mark::after {
    content: '';
    position: absolute;
    inset: -3px -2px;
  }

  .mark.ahead {
    background: none;
    box-shadow: inset 0 0 0 1.2px var(--type);
    opacity: 1;
  }

  .mark[aria-pressed='true'] {
    outline: 2px solid var(--tl-ink);
    outline-offset: 2px;
    opacity: 1;
  }

  .mark:focus-visible {
    z-index: 5;
    outline: 2px solid var(--tl-accent);
    outline-offset: 2px;
  }

  .bars {
    fill: var(--tl-control);
    opacity: 0.45;
  }

  .more {
    z-index: 3;
    block-size: 15px;
    padding: 0 6px;
    border: 1px solid var(--tl-line-2);
    border-radius: 8px;
    background: var(--tl-surface);
    color: var(--tl-ink-2);
    font-size: 11px;
    line-height: 13px;
    white-space: nowrap;
  }

  .more:hover {
    border-color: var(--tl-accent);
    color: var(--tl-accent-ink);
  }

  .heat0 {
    fill: var(--tl-heat-0);
  }

  .heat1 {
    fill: var(--tl-heat-1);
  }

  .heat2 {
    fill: var(--tl-heat-2);
  }

  .heat3 {
    fill: var(--tl-heat-3);
  }

  .heat4 {
    fill: var(--tl-heat-4);
  }

  .heat5 {
    fill: var(--tl-heat-5);
  }

  .stems {
    stroke: var(--tl-control);
    opacity: 0.8;
  }

  .cell {
    z-index: 5;
    block-size: 21px;
    border: 2px solid var(--tl-ink);
    border-radius: 4px;
    box-shadow: 0 0 0 1.5px var(--tl-surface);
  }

  .cell:focus-visible {
    outline-offset: 2px;
  }

  /* axis and overview */
  .axis {
    border-block-start: 1px solid var(--tl-line);
    block-size: 22px;
  }

  .axis.major {
    border: 0;
    block-size: 20px;
    background: var(--tl-surface-2);
  }

  .axis .head {
    line-height: 20px;
  }

  .tick {
    position: absolute;
    inset-block: 0;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--tl-line);
    font-size: 11.5px;
    line-height: 21px;
    color: var(--tl-ink-2);
    white-space: nowrap;
  }

  .tick.strong {
    border-color: var(--tl-control);
    color: var(--tl-ink);
    font-weight: 700;
  }

  .major .tick {
    overflow: hidden;
    font-size: 11px;
    line-height: 19px;
    color: var(--tl-ink);
    font-weight: 700;
  }

  .overview {
    block-size: 62px;
    border-block-start: 1px solid var(--tl-line);
  }

  .overview .head {
    padding-block-start: 12px;
    line-height: 1.4;
  }

  .overview .head b,
  .overview .head small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .overview .head b {
    color: var(--tl-ink);
  }

  .overview .head small {
    font-size: 11px;
    color: var(--tl-ink-3);
  }

  .overview .plot {
    touch-action: none;
    cursor: pointer;
  }

  .lens {
    fill: color-mix(in srgb, var(--tl-accent) 7%, transparent);
  }

  .lens-edge {
    fill: none;
    stroke: var(--tl-accent-line);
    stroke-width: 1.2;
  }

  .bars-inside {
    fill: var(--tl-accent);
    opacity: 0.85;
  }

  .bars-outside {
    fill: var(--tl-control);
    opacity: 0.5;
  }

  .overview .today {
    stroke: var(--tl-today);
    stroke-width: 1.6;
  }

  .year {
    position: absolute;
    inset-block-start: 45px;
    padding-inline-start: 3px;
    font-size: 11px;
    line-height: 14px;
    color: var(--tl-ink-3);
  }

  .brush {
    position: absolute;
    inset-block-start: 10px;
    block-size: 35px;
    border: 1.5px solid var(--tl-accent);
    border-radius: 5px;
    background: color-mix(in srgb, var(--tl-accent) 7%, transparent);
    cursor: grab;
  }

  .brush i {
    position: absolute;
    inset-block-start: 9px;
    inline-size: 7px;
    block-size: 15px;
    border: 1.5px solid var(--tl-accent);
    border-radius: 4px;
    background: var(--tl-surface);
    cursor: ew-resize;
  }

  .brush i::after {
    content: '';
    position: absolute;
    inset: -10px -6px;
  }

  .brush i:first-child {
    inset-inline-start: -4.5px;
  }

  .brush i:last-child {
    inset-inline-end: -4.5px;
  }

  /* the narrow list */
  .compact .overview .head {
    display: none;
  }

  .compact .overview {
    padding-inline: 16px;
    border: 0;
    block-size: 64px;
  }

  .compact .body {
    display: block;
    border-block-start: 1px solid var(--tl-line);
  }

  .spine {
    position: relative;
    padding: 4px 14px 24px 6px;
  }

  .spine::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 72px;
    inline-size: 2px;
    background: var(--tl-line-2);
  }

  .spine-month {
    position: relative;
    margin: 0;
    padding: 8px 10px 4px;
    background: var(--tl-surface);
    font-family: var(--serif, inherit);
    font-size: 15px;
    line-height: 1.2;
  }

  .spine-today {
    position: relative;
    margin: 5px 0;
    padding-inline-start: 67px;
  }

  .spine-today::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 50%;
    block-size: 1.6px;
    background: var(--tl-today);
  }

  .spine-today b {
    position: relative;
    display: inline-block;
    padding: 0 12px;
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    background: var(--tl-today);
    color: var(--tl-on-today);
    font-size: 12.5px;
    line-height: 23px;
  }

  .spine-note {
    position: relative;
    padding-inline-start: 88px;
    color: var(--tl-ink-3);
    line-height: 26px;
  }

  .spine-note::before {
    content: '';
    position: absolute;
    inset-block: 5px;
    inset-inline-start: 64px;
    inline-size: 6px;
    border-block: 2px dotted var(--tl-control);
    background: var(--tl-surface);
  }

  .spine-note button {
    min-block-size: 36px;
    color: var(--tl-accent-ink);
  }

  .spine-note i {
    display: inline-block;
    inline-size: 4px;
    block-size: 10px;
    margin-inline-end: 2px;
    border-radius: 2px;
    background: var(--type);
  }

  .entry {
    display: grid;
    grid-template-columns: 46px 42px 1fr;
    position: relative;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 2.5px 0;
    text-align: start;
    align-items: start;
  }

  .entry-day {
    padding: 6px 4px 0 0;
    padding-inline: 0 4px;
    line-height: 1.1;
    text-align: end;
  }

  .entry-day b {
    font-size: 18px;
  }

  .entry-day small {
    display: block;
    font-size: 11.5px;
    color: var(--tl-ink-3);
  }

  .entry-marker {
    display: grid;
    justify-items: center;
    padding-block-start: 4px;
  }

  .entry.vague .marker {
    mask-image: linear-gradient(transparent -30%, #000 34%, #000 66%, transparent 130%);
  }

  .entry-card {
    min-inline-size: 0;
    padding: 6px 11px 7px;
    border: 1.5px solid transparent;
    border-radius: 12px;
    background: var(--tl-surface-2);
  }

  .entry.chosen .entry-card {
    border-color: var(--tl-ink);
    background: var(--tl-surface);
    box-shadow: var(--tl-shadow);
  }

  .entry-card > b {
    display: block;
    font-size: 14px;
    line-height: 1.28;
  }

  .entry.cancelled .entry-card > b,
  .entry.did_not_take_place .entry-card > b {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  .entry-card > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 5px;
    margin-block-start: 3px;
    font-size: 12.5px;
    color: var(--tl-ink-2);
  }

  .entry-card .flag {
    margin: 0;
  }

  .entry-card em {
    margin-inline-start: auto;
    font-size: 12px;
    font-style: normal;
  }

  .entry-card .tag {
    border: 1.5px solid var(--tl-ink-2);
    background: none;
    color: var(--tl-ink);
    font-size: 11.5px;
    font-style: normal;
    font-weight: 700;
    line-height: 16px;
  }

  .entry-card .tag.announced,
  .entry-card .tag.postponed {
    border-style: dashed;
  }

  .entry-card .tag.rumoured {
    border-style: dotted;
  }

  .entry-card .tag.took_place {
    border-color: var(--tl-ink);
    background: var(--tl-ink);
    color: var(--tl-surface);
  }

  .entry-card .tag.disputed {
    border-color: transparent;
    background: var(--tl-warn-soft);
    color: var(--tl-warn);
    font-weight: 400;
  }

  .compact .notice,
  .compact .empty {
    inset-inline: 0;
  }

  /* notices */
  .progress {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 2px;
    z-index: 8;
    background: var(--tl-accent);
    opacity: 0.75;
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

  @media (prefers-reduced-motion: reduce) {
    .item {
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
