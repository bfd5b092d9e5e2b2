import { html, nothing, type TemplateResult } from 'lit';
import { along } from './along.js';
import { GHOST } from './candidates.js';
import { anchorOf, boxOf, type ItemBox } from './item-box.js';
import type { LaneContext } from './lane-view.js';
import type { LaneLayout, Placed } from './layout.js';
import { drawDayMarker, drawMarker } from './marker.js';
import { extentOf, isLong, type MarkerShape } from './marker-geometry.js';
import { familyOf } from './model.js';
import type { Mark } from './sediment.js';

/** The words and shapes of an item are for the eye; the button that holds them speaks. */
export function drawItem(placed: Placed, lane: LaneLayout, context: LaneContext): TemplateResult {
  const { item, marker, prominence } = placed;
  const chosen = item.id === context.selected;
  const box = boxOf(placed);
  const long = isLong(marker) ? marker.width : 0;
  const anchor = anchorOf(placed);
  const across = along(context.drawing.scale.width);
  const at = placesIn(box, marker);
  return html`<button
    type="button"
    class="item ${prominence} ${placed.side} ${item.status} ${chosen ? 'chosen' : ''}"
    tabindex=${context.focus === placed.key ? 0 : -1}
    data-key=${placed.key}
    data-id=${item.id}
    aria-label=${item.spoken}
    aria-pressed=${chosen}
    style="inset-inline-start:${across(anchor, box.start - anchor)};inset-block-start:${
      placed.row * lane.rowHeight + 2
    }px;width:${across(long, box.end - box.start - long)};height:${lane.rowHeight - 1}px"
  >
    ${chosen ? frameOf(placed, box, at) : nothing} ${trailOf(placed, box.start, context)}
    ${drawMarker(marker, {
      family: familyOf(item.type),
      status: item.status,
      mirrored: context.mirrored,
      disputed: item.disputed,
      within: { before: marker.x - box.start, after: long === 0 ? null : box.end - marker.x - long },
    })}
    ${item.status === 'postponed' ? tail(at(marker.x + marker.width + 1), context.mirrored) : nothing}
    ${labelOf(placed, at)}
  </button>`;
}

/** Styles for places in the box of an item; what comes after a long marker keeps to the end of the box. */
function placesIn({ start, end }: ItemBox, marker: MarkerShape): (x: number) => string {
  return (x) =>
    isLong(marker) && x >= marker.x + marker.width
      ? `inset-inline-start:calc(100% - ${(end - x).toFixed(1)}px)`
      : `inset-inline-start:${(x - start).toFixed(1)}px`;
}

function labelOf(placed: Placed, at: (x: number) => string): TemplateResult {
  const { item, text, prominence, side, labelX, labelWidth } = placed;
  const anchor = side === 'inside' ? anchorOf(placed) : nothing;
  const style = `${at(labelX)};width:${labelWidth}px`;
  if (prominence === 'leading') {
    return html`<span class="label" lang=${item.titleLanguage} data-at=${anchor} style=${style}
      ><b dir="auto">${text.title}</b>${text.detail ? html`<small>${text.detail}</small>` : nothing}</span
    >`;
  }
  return html`<span class="label" lang=${item.titleLanguage} data-at=${anchor} style=${style}
    ><span dir="auto">${text.title}</span>${
      text.tag
        ? html`<i class=${item.disputed && item.status === 'took_place' ? 'disputed' : ''}>${text.tag}</i>`
        : nothing
    }</span
  >`;
}

/** The plate under the label and the ring around the marker of the chosen item. */
function frameOf({ marker, labelX, labelWidth }: Placed, box: ItemBox, at: (x: number) => string): TemplateResult {
  const { x, width, size } = marker;
  const length = isLong(marker) ? `calc(100% - ${(box.end - box.start - width - 6).toFixed(1)}px)` : `${width + 6}px`;
  return html`<span class="plate" style="${at(labelX - 7)};width:${labelWidth + 12}px"></span>
    <span
      class="ring"
      style="${at(x - 3)};width:${length};height:${size + 6}px;border-radius:${size / 2 + 3}px"
    ></span>`;
}

/** The former dates, each with an arrow to the next one. */
function trailOf({ item, marker, ghosts }: Placed, origin: number, context: LaneContext): TemplateResult[] {
  const look = { family: familyOf(item.type), status: 'postponed', mirrored: context.mirrored };
  return ghosts.map((ghost, index) => {
    const x = ghost - origin;
    const length = (ghosts[index + 1] ?? marker.x) - ghost - GHOST - 6;
    return html`${drawDayMarker(GHOST, { ...look, within: { before: x, after: null } })}
      <svg
        class="tail ${item.id === context.selected ? 'slip' : ''}"
        style="inset-inline-start:${(x + GHOST + 2).toFixed(1)}px"
        width=${length}
        height="12"
      >
        <path class="arrow dashes" d="M1 6H${length - 4}" />
        <path class="arrow" d="M${length - 6} 2.6L${length - 2} 6L${length - 6} 9.4" />
      </svg>`;
  });
}

/** The arrow to nowhere of an event that was put off without a new date. */
function tail(place: string, mirrored: boolean): TemplateResult {
  return html`<svg class="tail" style=${place} width="36" height="14">
    <path class="arrow dashes" d="M1 7H18" />
    <path class="arrow" d="M16 3.6 20.5 7 16 10.4" />
    <text class="sign" x="28" y="11.3" font-size="12" transform=${mirrored ? 'translate(56 0) scale(-1 1)' : nothing}>
      ?
    </text>
  </svg>`;
}

/** Pixels on either side of a mark that are room for a pointer, as in the style sheet. */
const ROOM = 2;

/** A small mark in the sediment. */
export function drawMark(mark: Mark, context: LaneContext): TemplateResult {
  const { today } = context.drawing;
  const extent = extentOf(mark.item);
  const ahead = extent !== null && extent.start > today;
  return html`<button
    type="button"
    class="mark ${familyOf(mark.item.type)} ${ahead ? 'ahead' : ''} ${mark.elsewhere ? 'elsewhere' : ''}"
    tabindex=${context.focus === mark.key ? 0 : -1}
    data-key=${mark.key}
    data-id=${mark.item.id}
    aria-label=${mark.item.spoken}
    aria-pressed=${mark.item.id === context.selected}
    style="margin-inline-start:${(mark.x - ROOM).toFixed(1)}px;width:${Math.max(ahead ? 3.6 : 3, mark.width).toFixed(1)}px"
  ></button>`;
}
