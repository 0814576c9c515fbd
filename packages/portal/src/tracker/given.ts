import { localDayAt } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { givenText } from '../text/follow/given.js';
import type { TrackerView } from './tracker-view.js';

/** What the customer can spend or expect by now: a code for credit, a parcel from the shop. */
export const given = ({ state }: TrackerView): TemplateResult | typeof nothing => {
  const { given: all = [], outgoing = [], case: returnCase } = state.details;
  const { currency, timeZone } = returnCase;
  const codes = all.flatMap(({ code, amount }) => (code === null ? [] : [{ code, amount }]));
  if (codes.length + outgoing.length === 0) return nothing;
  return html`
    <section class="stack tight">
      ${codes.map(
        ({ code, amount }) => html`<p>${givenText.credit(money(amount, currency))}<br /><strong>${code}</strong></p>`,
      )}
      ${outgoing.map(
        ({ carrier, trackingNumber, at }) =>
          html`<p>
            ${givenText.sent(longDay(localDayAt(at, timeZone)))}<br /><strong>${carrier} ${trackingNumber}</strong>
          </p>`,
      )}
    </section>
  `;
};
