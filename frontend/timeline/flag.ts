import { html, nothing, type TemplateResult } from 'lit';

/** A country's flag from `base` (`{base}/kz.svg`, proportions 4 to 3), or its code where there is no such file. */
export function drawFlag(country: string, base: string): TemplateResult {
  const code = country.toUpperCase();
  const image = base
    ? html`<img src="${base.replace(/\/$/, '')}/${code.toLowerCase()}.svg" alt="" loading="lazy" @error=${showCode} />`
    : nothing;
  return html`<span class="flag" aria-hidden="true" data-code=${code}>${base ? image : code}</span>`;
}

function showCode(event: Event): void {
  const image = event.currentTarget as HTMLElement;
  image.replaceWith(image.parentElement?.dataset.code ?? '');
}
