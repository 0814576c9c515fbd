import type { OrderView, OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import { isReturnable, selectedUnits, type ItemsState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { money, plainDay } from '../language/format.js';
import { parcelsOf } from '../parts/line-parcels.js';
import { mistake } from '../parts/message.js';
import { quantityField } from '../parts/quantity-field.js';
import { backLink, stepActions } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { verdictLine } from '../parts/verdict-line.js';
import { caseStatusText } from '../text/rest/case.js';
import { itemsText } from '../text/rest/items.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import type { StepContext } from './step-context.js';
import { worded } from '../text/worded.js';

const facts = (order: OrderView, line: OrderViewLine): TemplateResult => {
  const verdict = verdictLine(order, line, new Date());
  const price = money(line.unitPrice, order.currency);
  return html`
    <span class="item-text">
      <span class="item-title">${line.title}</span>
      <span class="small quiet facts">
        ${line.variant === null ? nothing : html`<span>${line.variant}</span>`}
        ${line.quantity > 1 ? html`<span>${itemsText.bought(line.quantity)}</span>` : nothing}
        <span>${line.quantity > 1 ? itemsText.each(price) : price}</span>
      </span>
      <span class="small verdict ${verdict.tone}">${verdict.text}</span>
      ${verdict.more === null ? nothing : html`<span class="small">${verdict.more}</span>`}
      ${
        line.returned > 0 && line.open > 0
          ? html`<span class="small quiet">${itemsText.returned(line.returned, line.quantity)}</span>`
          : nothing
      }
    </span>
  `;
};

const item = (state: ItemsState, line: OrderViewLine, context: StepContext): TemplateResult => {
  const { order, draft } = state;
  if (!isReturnable(line))
    return html`<li class="item closed" part="item">${thumb(line.image)} ${facts(order, line)}</li>`;
  const quantity = selectedUnits(draft, line.id);
  const choose = (units: number) => context.send({ type: 'quantity.chosen', lineId: line.id, quantity: units });
  const toggle = (event: Event) => choose((event.currentTarget as HTMLInputElement).checked ? line.open : 0);
  return html`
    <li class="item" part="item">
      <label class="item-target">
        <input type="checkbox" name="line" value=${line.id} .checked=${quantity > 0} @change=${toggle} />
        ${thumb(line.image)} ${facts(order, line)}
      </label>
      ${
        quantity > 0 && line.open > 1
          ? quantityField({ id: line.id, title: line.title, quantity, most: line.open, choose })
          : nothing
      }
    </li>
  `;
};

const itemList = (state: ItemsState, lines: readonly OrderViewLine[], context: StepContext): TemplateResult => html`
  <ul class="items">
    ${lines.map((line) => item(state, line, context))}
  </ul>
`;

/** The lines of a seller; those that came with different parcels apart, since their dates differ. */
const sellerItems = (state: ItemsState, { id, name }: OrderViewSeller, context: StepContext): TemplateResult => {
  const parcels = parcelsOf(state.order.lines.filter(({ seller }) => seller === id));
  return html`
    <div class="stack close">
      ${state.order.sellers.length > 1 ? html`<h3>${itemsText.soldBy(name)}</h3>` : nothing}
      ${
        parcels.length > 1
          ? parcels.map(
              ({ title, lines }) => html`<h4 class="small quiet">${title}</h4>${itemList(state, lines, context)}`,
            )
          : parcels.map(({ lines }) => itemList(state, lines, context))
      }
    </div>
  `;
};

const cases = (order: OrderView, { send }: StepContext): TemplateResult | typeof nothing =>
  order.cases.length === 0
    ? nothing
    : html`
        <section class="stack close" aria-labelledby="cases">
          <h3 id="cases">${itemsText.cases()}</h3>
          <ul class="rows">
            ${order.cases.map(
              ({ number, status }) => html`
                <li>
                  <button
                    type="button"
                    class="row"
                    aria-label=${itemsText.openCase(number)}
                    @click=${() => send({ type: 'case.opened', number })}
                  >
                    <strong>${number}</strong><span class="small quiet">${worded(caseStatusText, status)}</span>
                  </button>
                </li>
              `,
            )}
          </ul>
        </section>
      `;

const selectAll = ({ order, draft }: ItemsState, { send }: StepContext): TemplateResult | typeof nothing => {
  const open = order.lines.filter(isReturnable);
  if (open.length < 2) return nothing;
  const all = open.every((line) => selectedUnits(draft, line.id) === line.open);
  return html`
    <button type="button" class="link select-all" part="link" @click=${() => send({ type: 'all.chosen', chosen: !all })}>
      ${all ? itemsText.selectNone() : itemsText.selectAll()}
    </button>
  `;
};

export const itemsStep = (state: ItemsState, context: StepContext): TemplateResult => {
  const { order, draft } = state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    context.send({ type: 'items.confirmed' });
  };
  const restart = () => context.send({ type: 'flow.restarted' });
  const missing = state.problems.find(({ code }) => code === 'nothing_selected');
  const anything = order.lines.some(isReturnable);
  const selected = draft.groups.reduce((units, { quantity }) => units + quantity, 0);
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${itemsText.title()}</h2>
        <p class="quiet">${itemsText.order(order.number, plainDay(order.placedOn))}</p>
        ${order.sellers.length > 1 ? html`<p class="small quiet">${itemsText.severalSellers(order.sellers.length)}</p>` : nothing}
      </div>
      ${cases(order, context)}
      <fieldset
        class="stack"
        aria-invalid=${missing ? 'true' : 'false'}
        aria-describedby=${missing ? 'items-mistake' : nothing}
      >
        <legend class="visually-hidden">${itemsText.list()}</legend>
        ${selectAll(state, context)} ${order.sellers.map((seller) => sellerItems(state, seller, context))}
        ${mistake('items-mistake', missing ? problemText(missing) : null)}
      </fieldset>
      ${
        anything
          ? html`<div class="stack close">
            ${selected > 0 ? html`<p class="small quiet">${itemsText.selected(selected)}</p>` : nothing}
            ${stepActions({
              label: progressText.next(),
              pending: state.progress.kind === 'pending',
              back: restart,
            })}
          </div>`
          : html`<slot name="empty"><p class="message">${itemsText.nothingLeft()}</p></slot>
            ${backLink(restart)}`
      }
    </form>
  `;
};
