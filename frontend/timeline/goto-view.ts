import { html, nothing, type TemplateResult } from 'lit';
import type { DateWriter } from './date-writer.js';
import type { GotoController } from './goto-controller.js';
import type { TimelineLabels } from './labels.js';

/** The form that asks for a date and says how it was understood. */
export function gotoForm(goto: GotoController, labels: TimelineLabels, dates: DateWriter): TemplateResult {
  const { found, refused } = goto;
  return html`<form class="goto" novalidate @submit=${goto.handleSubmit} @keydown=${goto.handleKey}>
    <label for="goto">${labels.goTo}</label>
    <div>
      <input
        id="goto"
        dir="auto"
        autocomplete="off"
        aria-invalid=${refused}
        aria-describedby="goto-help"
        @input=${goto.handleInput}
      />
      <button type="submit" class="button">${labels.go}</button>
    </div>
    <p id="goto-help" class=${refused ? 'refused' : ''} role=${refused ? 'alert' : nothing}>
      ${found ? dates.days(found.start, found.end - 1) : refused ? labels.goToRefused : labels.goToHint}
    </p>
  </form>`;
}
