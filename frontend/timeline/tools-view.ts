import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Preset } from './keyboard.js';
import type { TimelineLabels } from './labels.js';

/** What the tool strip does. */
export interface ToolActions {
  zoom(factor: number): void;
  today(): void;
  askForDate(): void;
  preset(preset: Preset): void;
}

/** An icon of strokes on a grid of 20. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="stroke-icon" width="15" height="15" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

const ICON_PLUS = 'M10 4v12M4 10h12';
const ICON_MINUS = 'M4 10h12';
const ICON_CALENDAR = 'M4 5.5h12v11H4zM4 9h12M7.5 3.5v3.5M12.5 3.5v3.5M10 11v3.5M8.3 12.8h3.4';
const ICON_TODAY = 'M10 3v14M7 6.5 10 3l3 3.5';

/** Factor of one press on a zoom button or key. */
export const ZOOM_STEP = 1.6;

/** Painted anew only when something in it is another. */
export function tools(
  labels: TimelineLabels,
  preset: Preset | null,
  note: string,
  actions: ToolActions,
): TemplateResult {
  const button = (name: Preset, text: string, hint: string): TemplateResult =>
    html`<button
      type="button"
      title=${hint}
      aria-label="${text}, ${hint}"
      aria-pressed=${preset === name}
      @click=${() => actions.preset(name)}
    >
      ${text}
    </button>`;
  const strip = (): TemplateResult =>
    html`<div class="tools" part="tools">
      <slot name="tools"></slot>
      ${note ? html`<span class="info">${note}</span>` : nothing}
      <span class="grow"></span>
      <button type="button" class="button" title=${labels.todayHint} @click=${() => actions.today()}>
        ${icon(ICON_TODAY)}${labels.today}
      </button>
      <button
        type="button"
        class="button icon-only"
        title=${labels.goTo}
        aria-label=${labels.goTo}
        @click=${() => actions.askForDate()}
      >
        ${icon(ICON_CALENDAR)}
      </button>
      <div class="segments" role="group" aria-label=${labels.presets}>
        ${button('month', labels.month, labels.monthHint)} ${button('year', labels.year, labels.yearHint)}
        ${button('all', labels.all, labels.allHint)}
      </div>
      <div class="zoom">
        <button
          type="button"
          aria-label=${labels.zoomOut}
          title=${labels.zoomOut}
          @click=${() => actions.zoom(ZOOM_STEP)}
        >
          ${icon(ICON_MINUS)}
        </button>
        <button
          type="button"
          aria-label=${labels.zoomIn}
          title=${labels.zoomIn}
          @click=${() => actions.zoom(1 / ZOOM_STEP)}
        >
          ${icon(ICON_PLUS)}
        </button>
      </div>
    </div>`;
  return html`${guard([labels, preset, note], strip)}`;
}
