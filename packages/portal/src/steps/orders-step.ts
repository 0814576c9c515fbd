import type { OrdersState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { plainDay } from '../language/format.js';
import { skeleton } from '../parts/skeleton.js';
import { backLink } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { ordersText } from '../text/rest/find.js';
import { itemsText } from '../text/rest/items.js';
import type { StepContext } from './step-context.js';

const orderRow = (order: OrdersState['orders'][number], { send }: StepContext): TemplateResult => {
  const { number, placedOn, lines, cases } = order;
  const [first] = lines;
  return html`
    <li>
      <button type="button" class="row order" @click=${() => send({ type: 'order.chosen', number })}>
        ${thumb(first?.image ?? null)}
        <span class="item-text">
          <strong>${ordersText.order(number)}</strong>
          <span class="small quiet">${plainDay(placedOn)} · ${lines.map(({ title }) => title).join(', ')}</span>
          ${cases.length > 0 ? html`<span class="small">${itemsText.cases()}: ${cases.map((one) => one.number).join(', ')}</span>` : nothing}
        </span>
      </button>
    </li>
  `;
};

/** The orders of a customer who is signed in at the shop. */
export const ordersStep = (state: OrdersState, context: StepContext): TemplateResult => {
  const { orders, next, progress } = state;
  const { send } = context;
  const pending = progress.kind === 'pending';
  const again = next !== null || (orders.length === 0 && progress.kind === 'failed');
  return html`
    <div class="stack wide" part="step">
      <h2 tabindex="-1" part="heading">${ordersText.title()}</h2>
      ${orders.length > 0 ? html`<ul class="rows">${orders.map((order) => orderRow(order, context))}</ul>` : nothing}
      ${pending && orders.length === 0 ? skeleton(3) : nothing}
      ${progress.kind === 'idle' && orders.length === 0 ? html`<p>${ordersText.none()}</p>` : nothing}
      <div class="actions">
        ${
          again
            ? html`<button
              type="button"
              class="secondary"
              part="secondary-button"
              aria-busy=${pending ? 'true' : 'false'}
              @click=${() => send({ type: 'orders.continued' })}
            >
              ${next === null ? ordersText.retry() : ordersText.more()}
            </button>`
            : nothing
        }
        ${backLink(() => send({ type: 'flow.restarted' }), ordersText.other())}
      </div>
    </div>
  `;
};
