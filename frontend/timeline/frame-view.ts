import { html, nothing, type TemplateResult } from 'lit';
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
  return html`${topLine(axis)}
    <div class="body" @scroll=${handleScroll}>
      ${lanes ? laneHeads(lanes) : html`<div class="heads"></div>`}
      <div class="plot" dir=${axis.direction}>
        <div class="layer" style="height:${height}px;min-block-size:100%">${lanes ? lanePlot(lanes) : nothing}</div>
      </div>
    </div>
    ${axisLines(axis)} ${overview} ${withLegend ? legend(lanes) : nothing}`;
}
