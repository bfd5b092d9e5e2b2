import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { along } from './along.js';
import { type Bar, barPath } from './density.js';
import type { Drawing } from './drawing.js';
import { drawFlag } from './flag.js';
import { type Cell, heatPaths } from './heat.js';
import { drawItem, drawMark } from './item-view.js';
import { count, fill, type TimelineLabels } from './labels.js';
import type { LaneLayout } from './layout.js';
import { drawDayMarker } from './marker.js';
import { familyOf, type Lane } from './model.js';
import type { More } from './sediment.js';

/** What the lanes are painted with besides the drawing. */
export interface LaneContext {
  readonly drawing: Drawing;
  readonly labels: TimelineLabels;
  readonly locale: string;
  readonly mirrored: boolean;
  readonly selected: number | null;
  /** Key of the one element of the lanes that the Tab key reaches. */
  readonly focus: string | null;
  /** The cell of a zoomed out lane that has the focus. */
  readonly cell: {
    readonly key: string;
    readonly lane: LaneLayout;
    readonly cell: Cell;
    readonly spoken: string;
  } | null;
  readonly flags: string;
}

/** Pixels that the grid lines reach down at least, past the last lane. */
const LEAST_LINE = 2000;

/** The key of a lane's head as a stop of the keyboard. */
export const headKeyOf = (lane: Lane): string => `${lane.key}/head`;

export function laneHeads(context: LaneContext): TemplateResult {
  const { layout } = context.drawing;
  return html`<div class="heads" style="height:${layout.height}px">
    ${repeat(
      drawnLanes(context),
      ({ lane }) => lane.key,
      (lane) => headOf(lane, context),
    )}
  </div>`;
}

/** The head is the button that folds and opens its lane; the keyboard stops at the heads of folded lanes. */
function headOf({ lane, top, height, folded }: LaneLayout, context: LaneContext): TemplateResult {
  const { labels, locale, flags, mirrored, focus } = context;
  const key = headKeyOf(lane);
  return html`<button
    type="button"
    class="lane-head ${folded ? 'folded' : ''}"
    tabindex=${folded && focus === key ? 0 : -1}
    data-key=${key}
    data-lane=${lane.key}
    aria-expanded=${!folded}
    title=${fill(folded ? labels.openLane : labels.foldLane, { lane: lane.label })}
    style="inset-block-start:${top}px;height:${height}px;--lines:${height > 57 ? 2 : 1}"
  >
    ${
      lane.country
        ? drawFlag(lane.country, flags)
        : lane.type
          ? drawDayMarker(16, { family: familyOf(lane.type), status: 'took_place', mirrored })
          : nothing
    }
    <span class="lane-name"
      ><b dir="auto">${lane.label}</b
      ><small
        >${folded ? new Intl.NumberFormat(locale, { notation: 'compact' }).format(lane.count) : count(labels.events, lane.count, locale)}</small
      ></span
    >
    <i class="chevron" aria-hidden="true"></i>
  </button>`;
}

const drawnLanes = ({ drawing }: LaneContext): LaneLayout[] => drawing.layout.lanes.filter((lane) => lane.drawn);

export function lanePlot(context: LaneContext): TemplateResult {
  return html`${background(context)}
  ${repeat(
    drawnLanes(context),
    ({ lane }) => lane.key,
    (lane) => laneOf(lane, context),
  )}
  ${foreground(context)}`;
}

/** A picture over a whole lane or all of them, which is stretched with what it stands in. */
function overlay(context: LaneContext, height: number, picture: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="overlay"
    viewBox="0 0 ${context.drawing.scale.width} ${height}"
    preserveAspectRatio="none"
    height=${height}
    aria-hidden="true"
  >
    ${picture}
  </svg>`;
}

function background(context: LaneContext): TemplateResult {
  const { scale, axis, today, layout, bands } = context.drawing;
  const at = along(scale.width);
  const bottom = Math.max(layout.height, LEAST_LINE);
  const lines = (strong: boolean): string =>
    axis.lines
      .filter((line) => line.strong === strong)
      .map((line) => `M${Math.round(line.x) + 0.5} 0V${bottom}`)
      .join('');
  const from = Math.max(-scale.width, scale.at(today));
  return html`<div class="back stretched">
    ${bands.map(
      ({ x, width }) => html`<i class="band-shade" style="inset-inline-start:${at(x)};width:${at(width)}"></i>`,
    )}
    ${
      from < 2 * scale.width
        ? html`<i class="future" style="inset-inline-start:${at(from)};width:${at(2 * scale.width - from)}"></i>`
        : nothing
    }
    ${overlay(
      context,
      bottom,
      svg`<path class="grid" d=${lines(false)} /><path class="grid strong" d=${lines(true)} />`,
    )}
  </div>`;
}

/** The line of today, and what joins the places of the selected event. */
function foreground(context: LaneContext): TemplateResult {
  const { scale, today, layout } = context.drawing;
  const joined = twins(context);
  return html`<div class="front stretched">
    <i class="now" style="inset-inline-start:${along(scale.width)(scale.at(today))}"></i>
    ${joined === '' ? nothing : overlay(context, layout.height, svg`<path class="twin" d=${joined} />`)}
  </div>`;
}

function laneOf(lane: LaneLayout, context: LaneContext): TemplateResult {
  const { heat } = context.drawing.layout;
  return html`<div
    class="lane"
    role="group"
    aria-label=${lane.lane.label}
    style="inset-block-start:${lane.top}px;height:${lane.height}px"
  >
    <div class="strip stretched">
      ${heat ? heatRow(lane, context) : nothing}
      ${repeat(
        lane.placed,
        (placed) => placed.key,
        (placed) => drawItem(placed, lane, context),
      )}
    </div>
    ${lane.bars.length + lane.marks.length === 0 ? nothing : sedimentOf(lane, context)}
    ${lane.more.length === 0 ? nothing : chipsOf(lane, context)}
  </div>`;
}

/** Bars and marks have no letters, so that they are stretched as one. */
function sedimentOf(lane: LaneLayout, context: LaneContext): TemplateResult {
  return html`<div class="sediment" style="padding-block-start:${lane.sedimentTop - 1}px">
    ${sedimentBars(lane, context)}
    ${repeat(
      lane.folded ? [] : lane.marks,
      (mark) => mark.key,
      (mark) => drawMark(mark, context),
    )}
  </div>`;
}

/** They count what there is at one scale, and are out of sight while the drawing is stretched to another. */
function chipsOf(lane: LaneLayout, context: LaneContext): TemplateResult {
  return html`<div class="chips">
    ${repeat(
      lane.more,
      (more) => more.key,
      (more) => moreOf(more, lane, context),
    )}
  </div>`;
}

function heatRow(lane: LaneLayout, context: LaneContext): TemplateResult {
  const { drawing, cell } = context;
  const paths = heatPaths(lane.cells, drawing.layout.heaviest, 0);
  const stems = lane.placed
    .map((placed) => {
      const x = Math.round(placed.marker.x + placed.marker.width / 2) + 0.5;
      return `M${x} ${placed.row * lane.rowHeight + 17}V${lane.sedimentTop}`;
    })
    .join('');
  const at = along(drawing.scale.width);
  return html`${overlay(
    context,
    lane.height,
    svg`<path class="stems" d=${stems} />
      <g transform="translate(0 ${lane.sedimentTop})">
        ${paths.map((path, step) => (path ? svg`<path class="heat${step}" d=${path} />` : nothing))}
      </g>`,
  )}
  ${
    cell?.lane.lane.key === lane.lane.key
      ? html`<button
          type="button"
          class="cell"
          tabindex="0"
          data-key=${cell.key}
          aria-label=${cell.spoken}
          style="inset-inline-start:${at(cell.cell.x, -2)};inset-block-start:${
            lane.sedimentTop - 2
          }px;width:max(10px, ${at(cell.cell.width, 4)})"
        ></button>`
      : nothing
  }`;
}

function sedimentBars(lane: LaneLayout, context: LaneContext): TemplateResult | typeof nothing {
  const own = lane.folded ? lane.marks.map(({ x, width }) => ({ x, width, weight: 1 })) : [];
  const { heaviest } = context.drawing.layout;
  const path = (bars: readonly Bar[]): string => barPath(bars, heaviest, lane.sedimentTop + 10, 9);
  return lane.bars.length + own.length === 0
    ? nothing
    : overlay(context, lane.height, svg`<path class="bars" d=${path(lane.bars) + path(own)} />`);
}

function moreOf(more: More, lane: LaneLayout, context: LaneContext): TemplateResult {
  const { labels, locale } = context;
  return html`<button
    type="button"
    class="more"
    tabindex="-1"
    data-from=${more.span.start}
    data-to=${more.span.end}
    aria-label=${count(labels.moreHint, more.count, locale, { lane: lane.lane.label })}
    style="inset-inline-start:${more.x.toFixed(1)}px;inset-block-start:${lane.sedimentTop - 1}px"
  >
    ${count(labels.more, more.count, locale)}
  </button>`;
}

/** Lines between the places of the selected event that stands in several lanes. */
function twins({ drawing, selected }: LaneContext): string {
  if (selected === null) {
    return '';
  }
  const points = drawing.layout.lanes.flatMap((lane) => [
    ...lane.placed
      .filter((placed) => placed.item.id === selected)
      .map((placed) => ({
        x: placed.marker.x + placed.marker.width / 2,
        y: lane.top + (placed.row + 0.5) * lane.rowHeight + 2,
        room: placed.marker.size / 2 + 4,
      })),
    ...lane.marks
      .filter((mark) => mark.item.id === selected)
      .map((mark) => ({ x: mark.x + mark.width / 2, y: lane.top + lane.sedimentTop + 6, room: 7 })),
  ]);
  return points
    .slice(1)
    .map((point, index) => {
      const before = points[index] ?? point;
      return `M${before.x.toFixed(1)} ${before.y + before.room}L${point.x.toFixed(1)} ${point.y - point.room}`;
    })
    .join('');
}

/** The words for a cell of a zoomed out lane. */
export function spokenCell(
  lane: LaneLayout,
  cell: Cell,
  period: string,
  labels: TimelineLabels,
  locale: string,
): string {
  const events = count(labels.events, Math.round(cell.weight), locale);
  return `${fill(labels.cell, { lane: lane.lane.label, period, events })}. ${labels.zoomHint}`;
}
