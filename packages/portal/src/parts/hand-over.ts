import type { CaseDetails } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { handOverText } from '../text/rest/hand-over.js';
import { pickupText } from '../text/rest/method.js';
import { keepCode } from './code-picture.js';
import { pointAddress } from './point-address.js';
import { saveFile } from './save-file.js';

type Shipping = NonNullable<CaseDetails['shipping']>;
type LinkTo = ((path: string) => string) | undefined;

/** The code as a picture, always with the text that can be typed instead. */
const codeBlock = (code: NonNullable<Shipping['code']>, linkTo: LinkTo): TemplateResult => {
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

/** What is needed to hand the goods over: a code or a label, and where or when. */
export const handOver = (shipping: Shipping, linkTo: LinkTo): TemplateResult => {
  const { code, printable, carrier, trackingNumber, point, pickup } = shipping;
  return html`
    <div class="stack close">
      ${code ? codeBlock(code, linkTo) : nothing}
      ${
        printable && linkTo
          ? html`<a class="secondary no-print" part="secondary-button" href=${linkTo(printable.path)} target="_blank" rel="noopener">
            ${handOverText.print()}
          </a>`
          : nothing
      }
      ${point ? html`<p class="small"><strong>${point.name}</strong><br />${pointAddress(point)}</p>` : nothing}
      ${pickup ? html`<p class="small">${pickupText.slot(longDay(pickup.day), pickup.from, pickup.to)}</p>` : nothing}
      ${trackingNumber ? html`<p class="small">${handOverText.tracking([carrier, trackingNumber].filter(Boolean).join(' '))}</p>` : nothing}
    </div>
  `;
};
