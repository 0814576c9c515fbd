import type { OrderList } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { plainDay } from '../language/format.js';
import { ordersText } from '../text/declared/orders.js';

/** As many as can be looked over at once; an older one is typed. */
const MOST = 5;

/** The orders of whoever is signed in: pressing one fills it in. */
export const ordersToChoose = (orders: OrderList['orders']): TemplateResult | typeof nothing => {
  if (orders.length === 0) return nothing;
  const choose = (number: string) => (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const field = root.querySelector<HTMLInputElement>('#contract');
    if (!field) return;
    field.value = number;
    field.focus();
  };
  return html`
    <p class="small quiet">${ordersText.title()}</p>
    <ul class="row small">
      ${orders
        .slice(0, MOST)
        .map(
          ({ number, placedOn }) =>
            html`<li><button type="button" class="link" part="link" @click=${choose(number)}>${ordersText.order(number, plainDay(placedOn))}</button></li>`,
        )}
    </ul>
  `;
};
