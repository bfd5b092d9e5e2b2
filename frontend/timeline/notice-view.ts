import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLabels } from './labels.js';
import type { WindowAnswer } from './model.js';
import type { WindowFailure } from './window-source.js';

export function failureNotice(
  failure: WindowFailure | null,
  labels: TimelineLabels,
  retry: () => void,
): TemplateResult {
  return html`<div class="notice" role="alert">
    ${
      failure
        ? html`<div>
            <span>${failure.offline ? labels.offline : labels.failed} <span dir="auto">${failure.detail}</span></span>
            <button type="button" class="button" @click=${retry}>${labels.retry}</button>
          </div>`
        : nothing
    }
  </div>`;
}

export function emptyNotice(answer: WindowAnswer, labels: TimelineLabels, showAll: () => void): TemplateResult {
  return html`<div class="empty" role="status">
    <span>${answer.matching > 0 ? labels.empty : labels.emptyFilter}</span>
    ${
      answer.matching > answer.undated
        ? html`<button type="button" class="button" @click=${showAll}>${labels.showAll}</button>`
        : nothing
    }
  </div>`;
}
