import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawFlag } from './flag.js';
import { count, type TimelineLabels } from './labels.js';
import { drawDayMarker } from './marker.js';
import { familyOf } from './model.js';
import type { SpineEntry } from './spine.js';
import type { DateWriter } from './date-writer.js';

export interface SpineContext {
  readonly entries: readonly SpineEntry[];
  readonly today: number;
  readonly labels: TimelineLabels;
  readonly locale: string;
  readonly dates: DateWriter;
  readonly selected: number | null;
  readonly focus: string | null;
  readonly flags: string;
  readonly mirrored: boolean;
}

/** The narrow timeline: time runs downwards. */
export function spine(context: SpineContext): TemplateResult {
  return html`<div class="spine">
    ${repeat(
      context.entries,
      (entry) => entry.key,
      (entry) => lineOf(entry, context),
    )}
  </div>`;
}

function lineOf(entry: SpineEntry, context: SpineContext): TemplateResult {
  const { labels, locale, dates } = context;
  switch (entry.kind) {
    case 'month':
      return html`<h2 class="spine-month">${dates.monthAndYear(entry.day)}</h2>`;
    case 'today':
      return html`<div class="spine-today"><b>${labels.today}, ${dates.weekdayAndDay(entry.day)}</b></div>`;
    case 'quiet':
      return html`<div class="spine-note"><span>${count(labels.quietDays, entry.days, locale)}</span></div>`;
    case 'folded':
      return html`<div class="spine-note">
        <button type="button" data-fold=${entry.key} aria-expanded=${entry.open}>
          ${entry.items.slice(0, 4).map((item) => html`<i class=${familyOf(item.type)}></i>`)}
          ${entry.open ? labels.fewer : count(labels.lowerRank, entry.items.length, locale)}
        </button>
      </div>`;
    case 'item':
      return itemLine(entry, context);
  }
}

function itemLine(entry: SpineEntry & { kind: 'item' }, context: SpineContext): TemplateResult {
  const { item, day, exact, key } = entry;
  const { dates, labels, flags, mirrored, today } = context;
  const chosen = item.id === context.selected;
  return html`<div class="entry ${item.status} ${exact ? '' : 'vague'} ${chosen ? 'chosen' : ''}">
    <span class="entry-day" aria-hidden="true">
      ${exact ? html`<b>${dates.dayNumber(day)}</b><small>${dates.weekday(day)}</small>` : nothing}
    </span>
    <span class="entry-marker"
      >${drawDayMarker(22, { family: familyOf(item.type), status: item.status, mirrored, disputed: item.disputed })}</span
    >
    <span class="entry-card" aria-hidden="true">
      <b dir="auto" lang=${item.titleLanguage}>${item.title}</b>
      <span>
        ${item.countries.slice(0, 4).map((country) => drawFlag(country, flags))}
        <span dir="auto">${exact && item.precision === 'day' ? item.place : item.dateLabel}</span>
        <em>${exact && day > today ? dates.daysAhead(day - today) : nothing}</em>
        <i class="tag ${item.status}">${item.statusLabel}</i>
        ${item.disputed ? html`<i class="tag disputed">${labels.disputed}</i>` : nothing}
      </span>
    </span>
    <button
      type="button"
      class="hit"
      tabindex=${context.focus === key ? 0 : -1}
      data-key=${key}
      data-id=${item.id}
      aria-label=${item.spoken}
      aria-pressed=${chosen}
    ></button>
  </div>`;
}
