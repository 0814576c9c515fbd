import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { addressBlock } from '../parts/address-block.js';
import { codeTicket } from '../parts/code-ticket.js';
import { parcelText } from '../text/follow/parcel.js';
import type { TrackerView } from './tracker-view.js';

/** How the goods go back: shown as long as they still have to. */
export const handOver = ({ state: { details }, locale, linkTo }: TrackerView): TemplateResult | typeof nothing => {
  const { case: returnCase, shipping } = details;
  const { method, items, status } = returnCase;
  // On their way, only a code is still of use: at a counter it is shown when they arrive.
  const isAhead = items.some(
    ({ goods, sendBackBy }) => sendBackBy && (goods === 'approved' || (goods === 'in_transit' && shipping?.code)),
  );
  if (!method || !isAhead || status === 'cancelled' || status === 'expired') return nothing;
  const { code, carrier, trackingNumber, printable, point, pickup } = shipping ?? {};
  return html`
    <section class="stack close" part="hand-over">
      <h3>${parcelText.title()}</h3>
      <div class="stack tight">
        <p><strong>${method.labels[locale]}</strong></p>
        <p>${method.instructions[locale]}</p>
        ${carrier ? html`<p class="small quiet">${parcelText.carrier(carrier)}</p>` : nothing}
        ${trackingNumber ? html`<p class="small quiet">${parcelText.number(trackingNumber)}</p>` : nothing}
        ${pickup ? html`<p><strong>${parcelText.pickup(longDay(pickup.day), pickup.from, pickup.to)}</strong></p>` : nothing}
      </div>
      ${code ? codeTicket(code, linkTo) : nothing}
      ${
        printable && linkTo
          ? html`<p><a class="secondary button" href=${linkTo(printable.path)} target="_blank" rel="noopener noreferrer">${parcelText.print()}</a></p>`
          : nothing
      }
      ${
        // Who hands it in at a point needs no other address.
        point
          ? html`<div class="stack tight">
              <p class="small quiet">${parcelText.point()}</p>
              <address>
                <span>${point.name}</span>${point.address.map((line) => html`<span>${line}</span>`)}
                <span>${point.postcode} ${point.city}</span>
              </address>
            </div>`
          : nothing
      }
      ${!point && method.address.length > 0 && method.kind !== 'in_store' ? addressBlock(method.address) : nothing}
    </section>
  `;
};
