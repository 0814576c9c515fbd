import type { OrderViewSeller } from '@returns-portal/contract';
import {
  selectedGroups,
  selectedSellers,
  selectedUnits,
  sellersToSendTo,
  toChoice,
  type ReviewState,
  type SelectedGroup,
} from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, plainDay } from '../language/format.js';
import { ledger } from '../parts/ledger.js';
import { pointAddress } from '../parts/point-address.js';
import { quantityField } from '../parts/quantity-field.js';
import { stepActions } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { choiceText } from '../text/rest/case.js';
import { detailsText } from '../text/rest/details.js';
import { doneText } from '../text/rest/done.js';
import { ledgerText } from '../text/rest/ledger.js';
import { pickupText } from '../text/rest/method.js';
import { photosText } from '../text/rest/photos.js';
import { reviewText } from '../text/rest/review.js';
import type { StepContext } from './step-context.js';

const link = (text: string, label: string, act: () => void): TemplateResult =>
  html`<button type="button" class="link" part="link" aria-label=${label} @click=${act}>${text}</button>`;

const itemRow = (state: ReviewState, { line, group }: SelectedGroup, { send, locale }: StepContext): TemplateResult => {
  const { order, draft, asides } = state;
  const choice = toChoice(group);
  const seller = order.sellers.find(({ id }) => id === line.seller);
  const reason = seller?.reasons.find(({ code }) => code === group.reason);
  const photos = asides.uploads.filter((upload) => upload.group === group.id && group.track !== 'withdrawal').length;
  const units = selectedUnits(draft, line.id);
  // Several groups of a line are sized where their reasons are.
  const sizable = group.quantity === units && line.open > 1;
  const choose = (quantity: number) => send({ type: 'quantity.chosen', lineId: line.id, quantity });
  return html`
    <li class="item" part="item">
      ${thumb(line.image)}
      <span class="item-text">
        <span class="item-title">${!sizable && group.quantity > 1 ? detailsText.times(group.quantity, line.title) : line.title}</span>
        ${line.variant === null ? nothing : html`<span class="small quiet">${line.variant}</span>`}
        <span class="small">${choice ? choiceText(choice) : nothing}${group.wanted ? html`: ${group.wanted.variant ?? group.wanted.title}` : nothing}</span>
        ${reason ? html`<span class="small quiet">${reason.labels[locale]}</span>` : nothing}
        ${photos > 0 ? html`<span class="small quiet">${photosText.count(photos)}</span>` : nothing}
        <span class="row-of-links small">
          ${sizable ? quantityField({ id: line.id, title: line.title, quantity: units, most: line.open, choose }) : nothing}
          ${link(reviewText.change(), reviewText.changeItem(line.title), () => send({ type: 'step.revisited', step: 'details' }))}
          ${link(photosText.remove(), photosText.removeOne(line.title), () => choose(units - group.quantity))}
        </span>
      </span>
    </li>
  `;
};

/** How the goods of a seller go back, and where or when. */
const methodRow = (
  { draft }: ReviewState,
  seller: OrderViewSeller,
  several: boolean,
  { locale }: StepContext,
): TemplateResult | typeof nothing => {
  const method = seller.methods.find(({ code }) => code === draft.methods[seller.id]);
  if (!method) return nothing;
  const { point, pickup } = draft.handOvers[seller.id] ?? {};
  return html`
    <p>${several ? html`<strong>${seller.name}</strong>: ` : nothing}${method.labels[locale]}</p>
    ${point ? html`<p class="small">${point.name}, ${pointAddress(point)}</p>` : nothing}
    ${pickup ? html`<p class="small">${pickupText.slot(longDay(pickup.day), pickup.from, pickup.to)}</p>` : nothing}
  `;
};

export const reviewStep = (state: ReviewState, context: StepContext): TemplateResult => {
  const { order, draft, quote, progress } = state;
  const { send, locale } = context;
  const sellers = selectedSellers(order, draft);
  const sendTo = sellersToSendTo(order, draft);
  const sent = sendTo.length > 0;
  const revisit = (step: 'items' | 'details' | 'method') => send({ type: 'step.revisited', step });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: 'review.confirmed', locale });
  };
  const onlyWithdrawal = quote.selection.items.every(({ choice }) => choice.track === 'withdrawal');
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <h2 tabindex="-1" part="heading">${reviewText.title()}</h2>
      <div class="sides">
        <div class="stack wide">
          <section class="stack close" aria-labelledby="review-items">
            <div class="head">
              <h3 id="review-items">${sent ? reviewText.items() : reviewText.kept()}</h3>
              ${link(reviewText.change(), reviewText.changeItems(), () => revisit('items'))}
            </div>
            <ul class="items">
              ${selectedGroups(order, draft).map((selected) => itemRow(state, selected, context))}
            </ul>
          </section>
          ${
            sent
              ? html`<section class="stack close" aria-labelledby="review-method">
                  <div class="head">
                    <h3 id="review-method">${reviewText.method()}</h3>
                    ${link(reviewText.change(), reviewText.changeMethod(), () => revisit('method'))}
                  </div>
                  ${sendTo.map((seller) => methodRow(state, seller, sendTo.length > 1, context))}
                  <p class="small quiet">${quote.sendBackBy ? reviewText.sendBackBy(longDay(quote.sendBackBy.day)) : doneText.keep()}</p>
                </section>`
              : nothing
          }
        </div>
        <section class="stack close aside" aria-labelledby="review-money" aria-busy=${progress.kind === 'pending' ? 'true' : 'false'}>
          <h3 id="review-money">${ledgerText.title()}</h3>
          ${ledger({
            currency: quote.refund.currency,
            sellers: quote.refund.sellers,
            refund: quote.refund.refund,
            credit: quote.refund.credit,
            owed: quote.refund.owed,
            sent,
            locale,
            refundBy: quote.refundBy,
            choices: quote.selection.items.map(({ choice }) => choice),
            titleOf: (lineId) => order.lines.find(({ id }) => id === lineId)?.title ?? '',
          })}
        </section>
      </div>
      <div class="small quiet">
        ${quote.policies.map(
          ({ seller, version, effectiveFrom }) => html`<p>
            ${sellers.length > 1 ? html`${order.sellers.find(({ id }) => id === seller)?.name}: ` : nothing}
            ${reviewText.policy(version, plainDay(effectiveFrom))}
          </p>`,
        )}
      </div>
      ${stepActions({
        label: onlyWithdrawal ? reviewText.confirmWithdrawal() : reviewText.submit(),
        pending: progress.kind === 'pending',
        back: () => revisit(sent ? 'method' : 'details'),
      })}
    </form>
  `;
};
