import type { WithdrawalReview, WithdrawalSending } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { reviewText } from '../text/declared/review.js';
import type { RestContext } from './rest-context.js';
import { statementInWords, today } from './statement.js';

/**
 * The statement as it will be sent, and the control that sends it: with the words of the law and nothing else (Directive
 * 2011/83/EU art. 11a(3)). What is shown here is what goes along.
 */
export const reviewScreen = (state: WithdrawalReview | WithdrawalSending, context: RestContext): TemplateResult => {
  const { labels, shop, confirm, send } = context;
  const sending = state.step === 'sending';
  const text = sending
    ? state.outbox.kept.request.shown.text
    : statementInWords(state.statement, shop?.name ?? null, today(new Date()));
  return html`
    <div class="stack" part="step">
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${reviewText.title()}</h2>
        <p class="quiet">${reviewText.intro()}</p>
      </div>
      <div class="paper" part="statement">${text}</div>
      <div class="actions">
        <button type="button" class="statutory confirm" part="confirm-button" aria-busy=${sending ? 'true' : 'false'} @click=${() => confirm(text)}>${labels.confirm}</button>
        ${
          sending
            ? html`<p class="small quiet slow" role="status">${reviewText.slow()}</p>`
            : html`<button type="button" class="link" part="link" @click=${() => send({ type: 'review.left' })}>${reviewText.back()}</button>`
        }
      </div>
      <div class="visually-hidden" role="status">${sending ? reviewText.sending() : nothing}</div>
    </div>
  `;
};
