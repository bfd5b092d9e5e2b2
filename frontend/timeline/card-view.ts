import { html, nothing, type TemplateResult } from 'lit';
import type { CellSummary } from './cell-summary.js';
import { drawFlag } from './flag.js';
import { fill, type TimelineLabels } from './labels.js';
import { drawDayMarker } from './marker.js';
import { familyOf, type TimelineItem } from './model.js';

/** Where a card hangs, in pixels from the top left corner of the element. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
}

/** An item, or the cell of a zoomed out lane. */
export type CardContent = TimelineItem | CellSummary;

/** The short card of what is under the pointer or the focus; what it says is also in the spoken name. */
export function card(content: CardContent, place: CardPlace, labels: TimelineLabels, flags: string): TemplateResult {
  return html`<div
    class="card"
    aria-hidden="true"
    style="left:${place.x}px;top:${place.y}px;transform:translate(-50%,${place.above ? '-100%' : '0'})"
  >
    ${'events' in content ? aboutCell(content, labels, flags) : aboutItem(content, labels, flags)}
  </div>`;
}

function aboutItem(item: TimelineItem, labels: TimelineLabels, flags: string): TemplateResult {
  return html`<b dir="auto" lang=${item.titleLanguage}>${item.title}</b>
    <p>${markerOf(item)}<span>${item.typeLabel}</span><span class="tag">${item.statusLabel}</span></p>
    <p>
      <span>${item.dateLabel}</span
      >${item.disputed ? html`<span class="tag disputed">${labels.disputed}</span>` : nothing}
    </p>
    ${
      item.place || item.countries.length > 0
        ? html`<p>
            ${item.countries.slice(0, 6).map((country) => drawFlag(country, flags))}<span dir="auto"
              >${item.place}</span
            >
          </p>`
        : nothing
    }${foundBy(item, labels)}`;
}

/** The names and words by which a search found the item; its title says by itself what it has. */
function foundBy(item: TimelineItem, labels: TimelineLabels): TemplateResult | typeof nothing {
  const texts = item.matched
    .filter(({ field, text }) => field !== 'title' || text !== item.title)
    .map(({ text }) => text);
  return texts.length > 0
    ? html`<p>${fill(labels.found, { text: texts.map((text) => `\u2068${text}\u2069`).join(', ') })}</p>`
    : nothing;
}

function aboutCell(cell: CellSummary, labels: TimelineLabels, flags: string): TemplateResult {
  const { lane, period, events, leading } = cell;
  return html`<p>
      ${lane.country ? drawFlag(lane.country, flags) : nothing}<b dir="auto">${lane.label}</b><span>${period}</span
      ><span class="tag">${events}</span>
    </p>
    ${leading.map((item) => html`<p>${markerOf(item)}<span dir="auto" lang=${item.titleLanguage}>${item.title}</span></p>`)}
    <p>${labels.zoomHint}</p>`;
}

function markerOf(item: TimelineItem): TemplateResult {
  return drawDayMarker(15, {
    family: familyOf(item.type),
    status: item.status,
    mirrored: false,
    disputed: item.disputed,
  });
}
