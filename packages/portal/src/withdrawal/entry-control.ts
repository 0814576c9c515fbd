import { html, type TemplateResult } from 'lit';

/**
 * The way to the statement, with the words of the law and nothing else (Directive 2011/83/EU art. 11a(1)).
 * @param href where the form is, if it is on a page of its own
 */
export const entryControl = (label: string, href: string | undefined, open: () => void): TemplateResult =>
  href
    ? html`<a class="statutory entry" part="entry-button" href=${href}>${label}</a>`
    : html`<button type="button" class="statutory entry" part="entry-button" @click=${open}>${label}</button>`;
