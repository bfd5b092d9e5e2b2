import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLabels } from './labels.js';
import type { WindowAnswer } from './model.js';
import type { WindowController } from './window-controller.js';
import type { WindowFailure } from './window-source.js';

/** Says that it takes long, that nothing is there, or that it failed and what to do. */
export function notices(
  windows: WindowController,
  labels: TimelineLabels,
  unfiltered: boolean,
  showAll: () => void,
): TemplateResult {
  const { slow, failure, answer } = windows;
  return html`${slow ? html`<div class="progress" role="status" aria-label=${labels.loading}></div>` : nothing}
  ${answer?.total === 0 && !failure ? emptyNotice(answer, emptyText(answer, labels, unfiltered), labels, showAll) : nothing}
  ${failureNotice(failure, labels, () => windows.retry())}`;
}

function failureNotice(failure: WindowFailure | null, labels: TimelineLabels, retry: () => void): TemplateResult {
  return html`<div class="notice" role="alert">
    ${
      failure
        ? html`<div>
            <span
              >${failure.offline ? labels.offline : labels.failed} <span dir="auto">${failure.detail}</span> ${
                failure.passing ? labels.retrying : nothing
              }</span
            >
            <button type="button" class="button" @click=${retry}>${labels.retry}</button>
          </div>`
        : nothing
    }
  </div>`;
}

function emptyText(answer: WindowAnswer, labels: TimelineLabels, unfiltered: boolean): string {
  if (answer.matching > 0) {
    return labels.empty;
  }
  return unfiltered ? labels.emptyRegister : labels.emptyFilter;
}

function emptyNotice(answer: WindowAnswer, text: string, labels: TimelineLabels, showAll: () => void): TemplateResult {
  return html`<div class="empty" role="status">
    <span>${text}</span>
    ${
      answer.matching > answer.undated
        ? html`<button type="button" class="button" @click=${showAll}>${labels.showAll}</button>`
        : nothing
    }
  </div>`;
}
