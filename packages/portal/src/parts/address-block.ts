import { html, type TemplateResult } from 'lit';
import { methodText } from '../text/rest/method.js';

/** An address as on an envelope. */
export const addressBlock = (lines: readonly string[]): TemplateResult => html`
  <div class="address">
    <p class="small quiet">${methodText.address()}</p>
    <address>${lines.map((line) => html`<span>${line}</span>`)}</address>
  </div>
`;
