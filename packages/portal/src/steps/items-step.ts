import type { OrderView, OrderViewLine } from '@returns-portal/contract';
import { isReturnable, selectedLines, type ItemsState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { money, plainDay } from '../language/format.js';
import { mistake } from '../parts/message.js';
import { backLink, stepActions } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { verdictLine } from '../parts/verdict-line.js';
import { caseStatusText } from '../text/rest/case.js';
import { itemsText } from '../text/rest/items.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import type { StepContext } from './step-context.js';

/** Above this a list of numbers is worse than typing one. */
const LONGEST_LIST = 20;

const quantityField = (line: OrderViewLine, quantity: number, { send }: StepContext): TemplateResult => {
  const id = `quantity-${line.id}`;
  const change = (event: Event) => {
    const value = Number((event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
    send({ type: 'quantity.chosen', lineId: line.id, quantity: Math.max(1, Math.trunc(value) || 1) });
  };
  return html`
    <div class="quantity">
      <label for=${id}>${itemsText.quantity()}<span class="visually-hidden">${line.title}</span></label>
      ${
        line.open <= LONGEST_LIST
          ? html`<select id=${id} part="field" @change=${change}>
            ${Array.from({ length: line.open }, (_, index) => index + 1).map(
              (count) => html`<option value=${count} ?selected=${count === quantity}>${count}</option>`,
            )}
          </select>`
          : html`<input id=${id} part="field" type="number" min="1" max=${line.open} .value=${String(quantity)} @change=${change} />`
      }
    </div>
  `;
};

const facts = (order: OrderView, line: OrderViewLine): TemplateResult => {
  const verdict = verdictLine(order, line, new Date());
  return html`
    <span class="item-text">
      <span class="item-title">${line.title}</span>
      <span class="small quiet">
        ${line.variant === null ? nothing : html`${line.variant} · `}${
          line.quantity > 1
            ? html`${itemsText.bought(line.quantity)} · ${itemsText.each(money(line.unitPrice, order.currency))}`
            : money(line.unitPrice, order.currency)
        }
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
  const quantity = draft.lines[line.id]?.quantity ?? 0;
  const toggle = (event: Event) => {
    const chosen = (event.currentTarget as HTMLInputElement).checked;
    context.send({ type: 'quantity.chosen', lineId: line.id, quantity: chosen ? line.open : 0 });
  };
  return html`
    <li class="item" part="item">
      <label class="item-target">
        <input type="checkbox" name="line" value=${line.id} .checked=${quantity > 0} @change=${toggle} />
        ${thumb(line.image)} ${facts(order, line)}
      </label>
      ${quantity > 0 && line.open > 1 ? quantityField(line, quantity, context) : nothing}
    </li>
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
                    <strong>${number}</strong><span class="small quiet">${caseStatusText[status]()}</span>
                  </button>
                </li>
              `,
            )}
          </ul>
        </section>
      `;

export const itemsStep = (state: ItemsState, context: StepContext): TemplateResult => {
  const { order } = state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    context.send({ type: 'items.confirmed' });
  };
  const restart = () => context.send({ type: 'flow.restarted' });
  const several = order.sellers.length > 1;
  const missing = state.problems.some(({ code }) => code === 'nothing_selected');
  const anything = order.lines.some(isReturnable);
  const selected = selectedLines(order, state.draft).reduce((units, { chosen }) => units + chosen.quantity, 0);
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${itemsText.title()}</h2>
        <p class="quiet">${itemsText.order(order.number, plainDay(order.placedOn))}</p>
      </div>
      ${cases(order, context)}
      <fieldset
        class="stack"
        aria-invalid=${missing ? 'true' : 'false'}
        aria-describedby=${missing ? 'items-mistake' : nothing}
      >
        <legend class="visually-hidden">${itemsText.list()}</legend>
        ${order.sellers.map(
          (seller) => html`
            <div class="stack close">
              ${several ? html`<h3>${itemsText.soldBy(seller.name)}</h3>` : nothing}
              <ul class="items">
                ${repeat(
                  order.lines.filter((line) => line.seller === seller.id),
                  (line) => line.id,
                  (line) => item(state, line, context),
                )}
              </ul>
            </div>
          `,
        )}
        ${mistake('items-mistake', missing ? problemText.nothing_selected() : null)}
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
          : html`<p class="message">${itemsText.nothingLeft()}</p>
            ${backLink(restart)}`
      }
    </form>
  `;
};
