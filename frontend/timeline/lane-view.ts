import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barPath, barsOf, type Cell, heatPaths } from './density.js';
import type { Drawing } from './drawing.js';
import { drawFlag } from './flag.js';
import { count, fill, type TimelineLabels } from './labels.js';
import type { LaneLayout, Mark, More, Placed } from './lanes.js';
import { drawDayMarker, drawMarker } from './marker.js';
import { extentOf } from './marker-geometry.js';
import { familyOf, type TypeFamily } from './model.js';

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

export function laneHeads(context: LaneContext): TemplateResult {
  const { drawing, labels, locale, flags, mirrored } = context;
  return html`<div class="heads" style="height:${drawing.layout.height}px">
    ${repeat(
      drawing.layout.lanes,
      ({ lane }) => lane.key,
      ({ lane, top, height }) =>
        html`<div
          class="lane-head"
          style="inset-block-start:${top}px;height:${height}px;--lines:${height > 57 ? 2 : 1}"
        >
          ${
            lane.country
              ? drawFlag(lane.country, flags)
              : lane.type
                ? drawDayMarker(familyOf(lane.type), 'took_place', 16, mirrored)
                : nothing
          }
          <div>
            <b dir="auto" title=${lane.label}>${lane.label}</b>
            <small>${count(labels.events, lane.count, locale)}</small>
          </div>
        </div>`,
    )}
  </div>`;
}

export function lanePlot(context: LaneContext): TemplateResult {
  const { layout } = context.drawing;
  const heaviest = heaviestOf(context.drawing);
  return html`${background(context)}
  ${repeat(
    layout.lanes,
    ({ lane }) => lane.key,
    (lane) => laneOf(lane, heaviest, context),
  )}
  ${twins(context)} ${nowLine(context)}`;
}

function background({ drawing }: LaneContext): TemplateResult {
  const { scale, axis, today, layout } = drawing;
  const lines = (strong: boolean): string =>
    axis.lines
      .filter((line) => line.strong === strong)
      .map((line) => `M${Math.round(line.x) + 0.5} 0V2000`)
      .join('');
  const from = Math.max(-scale.width, scale.at(today));
  return html`${
      from < 2 * scale.width
        ? html`<i class="future" style="inset-inline-start:${from}px;width:${2 * scale.width - from}px"></i>`
        : nothing
    }
    <svg class="overlay" width=${scale.width} height=${layout.height} aria-hidden="true">
      <path class="grid" d=${lines(false)} />
      <path class="grid strong" d=${lines(true)} />
    </svg>`;
}

function nowLine({ drawing }: LaneContext): TemplateResult {
  return html`<i class="now" style="inset-inline-start:${drawing.scale.at(drawing.today)}px"></i>`;
}

function laneOf(lane: LaneLayout, heaviest: number, context: LaneContext): TemplateResult {
  const heat = context.drawing.layout.heat;
  return html`<div
    class="lane"
    role="group"
    aria-label=${lane.lane.label}
    style="inset-block-start:${lane.top}px;height:${lane.height}px"
  >
    ${heat ? heatRow(lane, heaviest, context) : sedimentBars(lane, heaviest, context)}
    ${repeat(
      lane.placed,
      (placed) => placed.key,
      (placed) => itemOf(placed, lane, context),
    )}
    ${repeat(
      lane.marks,
      (mark) => mark.key,
      (mark) => markOf(mark, lane, context),
    )}
    ${repeat(
      lane.more,
      (more) => more.key,
      (more) => moreOf(more, lane, context),
    )}
  </div>`;
}

function heatRow(lane: LaneLayout, heaviest: number, { drawing, cell }: LaneContext): TemplateResult {
  const paths = heatPaths(lane.cells, heaviest, 0);
  const stems = lane.placed
    .map((placed) => {
      const x = Math.round(placed.marker.x + placed.marker.width / 2) + 0.5;
      return `M${x} ${placed.row * lane.rowHeight + 17}V${lane.sedimentTop}`;
    })
    .join('');
  const width = drawing.scale.width;
  return html`<svg class="overlay" width=${width} height=${lane.height} aria-hidden="true">
      <path class="stems" d=${stems} />
      <g transform="translate(0 ${lane.sedimentTop})">
        ${paths.map((path, step) => (path ? svg`<path class="heat${step}" d=${path} />` : nothing))}
      </g>
    </svg>
    ${
      cell?.lane.lane.key === lane.lane.key
        ? html`<button
            type="button"
            class="cell"
            tabindex="0"
            data-key=${cell.key}
            aria-label=${cell.spoken}
            style="inset-inline-start:${cell.cell.x - 2}px;inset-block-start:${lane.sedimentTop - 2}px;width:${Math.max(
              10,
              cell.cell.width + 4,
            )}px"
          ></button>`
        : nothing
    }`;
}

function sedimentBars(lane: LaneLayout, heaviest: number, { drawing }: LaneContext): TemplateResult | typeof nothing {
  const bars = drawing.weights.flatMap((weights) => barsOf(lane.lane.key, weights, drawing.scale));
  return bars.length === 0
    ? nothing
    : html`<svg class="overlay" width=${drawing.scale.width} height=${lane.height} aria-hidden="true">
        <path class="bars" d=${barPath(bars, heaviest, lane.sedimentTop + 10, 9)} />
      </svg>`;
}

/** The words beside a marker are for the eye; the button over them speaks. */
function itemOf(placed: Placed, lane: LaneLayout, context: LaneContext): TemplateResult {
  const { item, marker, prominence, text } = placed;
  const chosen = item.id === context.selected;
  const box = boxOf(placed);
  const label = placed.labelX - box.start;
  const at = (x: number): string => `inset-inline-start:${(x - box.start).toFixed(1)}px`;
  return html`<div
    class="item ${prominence} ${placed.side} ${item.status} ${chosen ? 'chosen' : ''}"
    style="inset-inline-start:${box.start.toFixed(1)}px;inset-block-start:${placed.row * lane.rowHeight + 2}px;width:${(
      box.end - box.start
    ).toFixed(1)}px;height:${lane.rowHeight - 1}px"
  >
    ${
      chosen
        ? html`<span class="plate" style="inset-inline-start:${label - 7}px;width:${placed.labelWidth + 12}px"></span>
            <span
              class="ring"
              style="${at(marker.x - 3)};width:${marker.width + 6}px;height:${marker.size + 6}px;border-radius:${
                marker.size / 2 + 3
              }px"
            ></span>`
        : nothing
    }
    ${placed.ghostX === null ? nothing : ghost(placed, placed.ghostX, at, context)}
    ${drawMarker(marker, familyOf(item.type), item.status, context.mirrored, marker.x - box.start)}
    ${item.status === 'postponed' ? tail(at(marker.x + marker.width + 1), context.mirrored) : nothing}
    <span
      class="label"
      aria-hidden="true"
      lang=${item.titleLanguage}
      style="inset-inline-start:${label.toFixed(1)}px;width:${placed.labelWidth}px"
    >
      ${
        prominence === 'leading'
          ? html`<b dir="auto">${text.title}</b>${text.detail ? html`<small>${text.detail}</small>` : nothing}`
          : html`<span dir="auto">${text.title}</span>${
                text.tag
                  ? html`<i class=${item.disputed && item.status === 'took_place' ? 'disputed' : ''}>${text.tag}</i>`
                  : nothing
              }`
      }
    </span>
    <button
      type="button"
      class="hit"
      tabindex=${context.focus === placed.key ? 0 : -1}
      data-key=${placed.key}
      data-id=${item.id}
      aria-label=${item.spoken}
      aria-pressed=${chosen}
    ></button>
  </div>`;
}

function boxOf(placed: Placed): { start: number; end: number } {
  const tailLength = placed.item.status === 'postponed' ? 34 : 0;
  return {
    start: Math.min(placed.marker.x - 2, placed.labelX, placed.ghostX ?? Infinity),
    end: Math.max(placed.marker.x + placed.marker.width + tailLength + 2, placed.labelX + placed.labelWidth),
  };
}

/** The former date and the arrow from there to the present one. */
function ghost(placed: Placed, ghostX: number, at: (x: number) => string, context: LaneContext): TemplateResult {
  const length = placed.marker.x - ghostX - 15 - 6;
  return html`${drawDayMarker(familyOf(placed.item.type), 'postponed', 15, context.mirrored, ghostX - boxOf(placed).start)}
    <svg class="tail" style=${at(ghostX + 17)} width=${length} height="12" aria-hidden="true">
      <path class="arrow dashes" d="M1 6H${length - 4}" />
      <path class="arrow" d="M${length - 6} 2.6L${length - 2} 6L${length - 6} 9.4" />
    </svg>`;
}

/** The arrow to nowhere of an event that was put off without a new date. */
function tail(place: string, mirrored: boolean): TemplateResult {
  return html`<svg class="tail" style=${place} width="36" height="14" aria-hidden="true">
    <path class="arrow dashes" d="M1 7H18" />
    <path class="arrow" d="M16 3.6 20.5 7 16 10.4" />
    <text class="sign" x="28" y="11.3" font-size="12" transform=${mirrored ? 'translate(56 0) scale(-1 1)' : nothing}>
      ?
    </text>
  </svg>`;
}

function markOf(mark: Mark, lane: LaneLayout, context: LaneContext): TemplateResult {
  const extent = extentOf(mark.item);
  const ahead = extent !== null && extent.start > context.drawing.today;
  return html`<button
    type="button"
    class="mark ${familyOf(mark.item.type) satisfies TypeFamily} ${ahead ? 'ahead' : ''}"
    tabindex=${context.focus === mark.key ? 0 : -1}
    data-key=${mark.key}
    data-id=${mark.item.id}
    aria-label=${mark.item.spoken}
    aria-pressed=${mark.item.id === context.selected}
    style="inset-inline-start:${mark.x.toFixed(1)}px;inset-block-start:${lane.sedimentTop + 2}px;width:${Math.max(
      ahead ? 3.6 : 3,
      mark.width,
    ).toFixed(1)}px"
  ></button>`;
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

/** Joins the places of the selected event that stands in several lanes. */
function twins({ drawing, selected }: LaneContext): TemplateResult | typeof nothing {
  if (selected === null) {
    return nothing;
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
  const path = points
    .slice(1)
    .map((point, index) => {
      const before = points[index] ?? point;
      return `M${before.x.toFixed(1)} ${before.y + before.room}L${point.x.toFixed(1)} ${point.y - point.room}`;
    })
    .join('');
  return path === ''
    ? nothing
    : html`<svg class="overlay" style="z-index:3" width=${drawing.scale.width} height=${drawing.layout.height}>
        <path class="twin" d=${path} />
      </svg>`;
}

function heaviestOf({ layout, weights, scale }: Drawing): number {
  const heaviest = layout.heat
    ? layout.lanes.flatMap((lane) => lane.cells.map((cell) => cell.weight))
    : layout.lanes.flatMap(({ lane }) =>
        weights.flatMap((weight) => barsOf(lane.key, weight, scale)).map((bar) => bar.weight),
      );
  return heaviest.reduce((most, weight) => Math.max(most, weight), 1);
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
