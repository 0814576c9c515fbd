import type { CounterOffer } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { detailsText } from '../text/rest/details.js';
import { offerText } from '../text/follow/offer.js';
import { taskButton } from './task-button.js';
import { taskFailure, type TrackerView } from './tracker-view.js';

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** What was offered beside what was quoted, item by item. */
const comparison = ({ items: offered }: CounterOffer, { state }: TrackerView): TemplateResult => {
  const { items, currency } = state.details.case;
  return html`
    <table class="offer">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${offerText.offered()}</th>
          <th scope="col">${offerText.quoted()}</th>
        </tr>
      </thead>
      <tbody>
        ${offered.map(({ position, amount, instead }) => {
          const item = items[position];
          if (!item) return nothing;
          const { quantity, title } = item;
          return html`<tr>
            <th scope="row">${quantity > 1 ? detailsText.times(quantity, title) : title}</th>
            <td><strong>${money(amount, currency)}</strong></td>
            <td class="quiet">${money(instead, currency)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  `;
};

/** Two ways of the same weight; neither is chosen for the customer. */
const choice = ({ draft }: TrackerView): TemplateResult => html`
  <div class="pair">
    <button type="button" class="secondary" part="secondary-button" data-answer="accept" @click=${() => draft({ answer: 'accept' })}>
      ${offerText.accept()}
    </button>
    <button type="button" class="secondary" part="secondary-button" data-answer="decline" @click=${() => draft({ answer: 'decline' })}>
      ${offerText.decline()}
    </button>
  </div>
`;

/** What the answer means, before it is given. */
const confirmation = (offer: CounterOffer, accept: boolean, view: TrackerView): TemplateResult => {
  const { currency } = view.state.details.case;
  const amount = money(sumOf(offer.items.map((item) => item.amount)), currency);
  const instead = money(sumOf(offer.items.map((item) => item.instead)), currency);
  return html`
    <div class="stack close" data-confirm="answer_offer">
      <p tabindex="-1" class="sure">${accept ? offerText.sureAccept(amount, instead) : offerText.sureDecline()}</p>
      <div class="actions">
        ${taskButton(view, {
          action: 'answer_offer',
          kind: 'primary',
          label: accept ? offerText.yesAccept() : offerText.yesDecline(),
          press: () => view.send({ type: 'offer.answered', offer: offer.id, accept }),
        })}
        <button type="button" class="link" part="link" @click=${() => view.draft({ answer: null })}>${offerText.notYet()}</button>
      </div>
    </div>
  `;
};

/** What a shop offers for received goods, for the customer to accept or decline. */
export const offerCard = (offer: CounterOffer, view: TrackerView): TemplateResult => {
  const { answer } = view.drafts;
  return html`
    <div class="stack" part="offer">
      <div class="stack tight">
        <h4>${offerText.title()}</h4>
        <p>${offerText.intro()}</p>
      </div>
      ${comparison(offer, view)}
      <div class="stack tight">
        <p class="small quiet">${offerText.why()}</p>
        <blockquote dir="auto">${offer.text}</blockquote>
      </div>
      <p><strong>${offerText.answerBy(longDay(offer.answerBy.day))}</strong></p>
      ${answer === null ? choice(view) : confirmation(offer, answer === 'accept', view)}
      ${taskFailure(view, 'answer_offer')}
    </div>
  `;
};
