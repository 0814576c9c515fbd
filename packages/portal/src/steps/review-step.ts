import type { OrderViewLine } from '@returns-portal/contract';
import {
  selectedLines,
  selectedSellers,
  sellersToSendTo,
  toChoice,
  type LineDraft,
  type ReviewState,
} from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, plainDay } from '../language/format.js';
import { ledger } from '../parts/ledger.js';
import { stepActions } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { choiceText } from '../text/rest/case.js';
import { detailsText } from '../text/rest/details.js';
import { ledgerText } from '../text/rest/ledger.js';
import { doneText } from '../text/rest/done.js';
import { reviewText } from '../text/rest/review.js';
import type { StepContext } from './step-context.js';

const itemRow = (
  line: OrderViewLine,
  seller: ReviewState['order']['sellers'][number] | undefined,
  chosen: LineDraft,
  { locale }: StepContext,
): TemplateResult => {
  const choice = toChoice(chosen);
  const reason = seller?.reasons.find(({ code }) => choice && 'reason' in choice && code === choice.reason);
  return html`
    <li class="item" part="item">
      ${thumb(line.image)}
      <span class="item-text">
        <span class="item-title">${chosen.quantity > 1 ? detailsText.times(chosen.quantity, line.title) : line.title}</span>
        ${line.variant === null ? nothing : html`<span class="small quiet">${line.variant}</span>`}
        <span class="small">${choice ? choiceText(choice) : nothing}</span>
        ${reason ? html`<span class="small quiet">${reason.labels[locale]}</span>` : nothing}
      </span>
    </li>
  `;
};

const changeButton = (label: string, change: () => void): TemplateResult =>
  html`<button type="button" class="link" part="link" aria-label=${label} @click=${change}>${reviewText.change()}</button>`;

export const reviewStep = (state: ReviewState, context: StepContext): TemplateResult => {
  const { order, draft, quote } = state;
  const { send, locale } = context;
  const lines = selectedLines(order, draft);
  const sellers = selectedSellers(order, draft);
  const sent = sellersToSendTo(order, draft).length > 0;
  const revisitMethod = () => send({ type: 'step.revisited', step: sent ? 'method' : 'details' });
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
              <h3 id="review-items">${reviewText.items()}</h3>
              ${changeButton(reviewText.changeItems(), () => send({ type: 'step.revisited', step: 'items' }))}
            </div>
            <ul class="items">
              ${lines.map(({ line, chosen }) =>
                itemRow(
                  line,
                  order.sellers.find(({ id }) => id === line.seller),
                  chosen,
                  context,
                ),
              )}
            </ul>
          </section>
          ${
            sent
              ? html`<section class="stack close" aria-labelledby="review-method">
            <div class="head">
              <h3 id="review-method">${reviewText.method()}</h3>
              ${changeButton(reviewText.changeMethod(), revisitMethod)}
            </div>
            ${sellers.map((seller) => {
              const method = seller.methods.find(({ code }) => code === draft.methods[seller.id]);
              return method
                ? html`<p>${sellers.length > 1 ? html`<strong>${seller.name}</strong>: ` : nothing}${method.labels[locale]}</p>`
                : nothing;
            })}
            <p class="small quiet">${quote.sendBackBy ? reviewText.sendBackBy(longDay(quote.sendBackBy.day)) : doneText.keep()}</p>
          </section>`
              : nothing
          }
        </div>
        <section class="stack close aside" aria-labelledby="review-money">
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
        pending: state.progress.kind === 'pending',
        back: revisitMethod,
      })}
    </form>
  `;
};
