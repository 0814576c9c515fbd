import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { handOverText } from '../text/rest/hand-over.js';
import { pickupText } from '../text/rest/method.js';
import { codeTicket, type LinkTo, type Shipping } from './code-ticket.js';
import { pointAddress } from './point-address.js';

/** What is needed to hand the goods over: a code or a label, and where or when. */
export const handOver = (shipping: Shipping, linkTo: LinkTo): TemplateResult => {
  const { code, printable, carrier, trackingNumber, point, pickup } = shipping;
  return html`
    <div class="stack close">
      ${code ? codeTicket(code, linkTo) : nothing}
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
