import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';

/** Something that went wrong with the whole step; announced when it appears. */
export const failureMessage = (text: string | null): TemplateResult =>
  html`<div class="region" role="alert">${text === null ? nothing : html`<p class="message failure">${icon('alert')}<span>${text}</span></p>`}</div>`;

/** Something that changed; announced without interrupting. */
export const noticeMessage = (text: string | null): TemplateResult =>
  html`<div class="region" role="status">${text === null ? nothing : html`<p class="message">${icon('info')}<span>${text}</span></p>`}</div>`;

/** What is wrong with one field, tied to it by its id. */
export const mistake = (id: string, text: string | null): TemplateResult | typeof nothing =>
  text === null ? nothing : html`<p class="mistake" id=${id}>${icon('alert')}<span>${text}</span></p>`;
