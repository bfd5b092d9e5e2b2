import { html, nothing, type TemplateResult } from 'lit';
import { drawFlag } from './flag.js';
import type { TimelineLabels } from './labels.js';
import { drawDayMarker } from './marker.js';
import { familyOf, type TimelineItem } from './model.js';

/** Where a card hangs, in pixels from the top left corner of the element. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
}

/** The short card of an item under the pointer or the focus; what it says is also in the item's spoken name. */
export function card(item: TimelineItem, place: CardPlace, labels: TimelineLabels, flags: string): TemplateResult {
  return html`<div
    class="card"
    aria-hidden="true"
    style="left:${place.x}px;top:${place.y}px;transform:translate(-50%,${place.above ? '-100%' : '0'})"
  >
    <b dir="auto" lang=${item.titleLanguage}>${item.title}</b>
    <p>
      ${drawDayMarker(15, { family: familyOf(item.type), status: item.status, mirrored: false, disputed: item.disputed })}<span
        >${item.typeLabel}</span
      ><span class="tag">${item.statusLabel}</span>
    </p>
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
    }
  </div>`;
}
