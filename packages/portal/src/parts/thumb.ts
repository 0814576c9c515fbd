import { html, type TemplateResult } from 'lit';
import { journeyIcon } from './journey-icon.js';

/** The picture of an item. Its name stands beside it, so it is decoration to a screen reader. */
export const thumb = (image: string | null): TemplateResult =>
  image === null
    ? html`<span class="thumb empty">${journeyIcon('parcel')}</span>`
    : html`<img class="thumb" src=${image} alt="" width="72" height="72" loading="lazy" />`;
