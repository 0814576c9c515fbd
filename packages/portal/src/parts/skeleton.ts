import { html, type TemplateResult } from 'lit';

/** The shape of what is on its way, in the room it will take; it fades in after 300 ms. */
export const skeleton = (rows: number): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({ length: rows }, () => html`<span class="ghost"><span></span><span></span></span>`)}
  </div>
`;
