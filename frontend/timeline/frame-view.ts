import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type AxisContext, axisLines, topLine } from './axis-view.js';
import { type LaneContext, laneHeads, lanePlot } from './lane-view.js';
import { legend } from './legend-view.js';

/** What the frame of the wide timeline holds. */
export interface ChartContext {
  readonly axis: AxisContext;
  /** `null` until there is something to draw. */
  readonly lanes: LaneContext | null;
  readonly overview: TemplateResult;
  readonly withLegend: boolean;
  readonly handleScroll: () => void;
}

/** The lanes between the strip above them, the axis and the overview. */
export function chart({ axis, lanes, overview, withLegend, handleScroll }: ChartContext): TemplateResult {
  const height = lanes?.drawing.layout.height ?? 0;
  const { drawing, labels, locale, direction, hijri, context } = axis;
  const seen = [drawing, labels, locale, direction, hijri, context];
  const painted = Object.values(lanes ?? {});
  return html`${guard(seen, () => topLine(axis))}
    <div class="body" @scroll=${handleScroll}>
      ${guard(painted, () => (lanes ? laneHeads(lanes) : html`<div class="heads"></div>`))}
      <div class="plot" dir=${direction}>
        <div class="layer" style="height:${height}px;min-block-size:100%">
          ${guard(painted, () => (lanes ? lanePlot(lanes) : nothing))}
        </div>
      </div>
    </div>
    ${guard(seen, () => axisLines(axis))} ${overview}
    ${withLegend ? guard(painted, () => legend(lanes?.drawing.partial ? null : lanes)) : nothing}`;
}
