import type { CaseDetails } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { handOverText } from '../text/rest/hand-over.js';
import { keepCode } from './code-picture.js';
import { saveFile } from './save-file.js';

export type Shipping = NonNullable<CaseDetails['shipping']>;
/** The address of a file whose signed path came with a case, where the adapter can tell. */
export type LinkTo = ((path: string) => string) | null | undefined;

/** The code as a picture, always with the text that can be typed instead. */
export const codeTicket = (code: NonNullable<Shipping['code']>, linkTo: LinkTo): TemplateResult => {
  const keep = (event: Event) => {
    const image = (event.currentTarget as HTMLElement).closest('.ticket')?.querySelector('img');
    if (image) void keepCode(image, code.text, (file) => saveFile(file, file.name));
  };
  return html`
    <div class="ticket">
      <p class="small quiet">${handOverText.showCode()}</p>
      ${
        linkTo
          ? html`<img crossorigin="anonymous" src=${linkTo(code.image.path)} alt=${handOverText.codeOf(code.text)} width="176" height="176" />`
          : nothing
      }
      <strong class="code-text">${code.text}</strong>
      ${linkTo ? html`<button type="button" class="link small no-print" part="link" @click=${keep}>${handOverText.keepCode()}</button>` : nothing}
    </div>
  `;
};
