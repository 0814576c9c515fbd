import type { CaseState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../language/format.js';
import { addressBlock } from '../parts/address-block.js';
import { journeyIcon } from '../parts/journey-icon.js';
import { ledger } from '../parts/ledger.js';
import { nextSteps } from '../parts/next-steps.js';
import { backLink } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { caseStatusText, caseText, choiceText, moneyText } from '../text/rest/case.js';
import { detailsText } from '../text/rest/details.js';
import { doneText } from '../text/rest/done.js';
import { ledgerText } from '../text/rest/ledger.js';
import type { StepContext } from './step-context.js';

export const caseStep = (state: CaseState, { send, locale }: StepContext): TemplateResult => {
  const { returnCase } = state;
  const { quote, method, items } = returnCase;
  return html`
    <div class="stack wide" part="step">
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${caseText.title(returnCase.number)}</h2>
        <p class="quiet">${caseText.ofOrder(returnCase.orderNumber)}</p>
        <p class="status">${journeyIcon('clock')}<strong>${caseStatusText[returnCase.status]()}</strong></p>
      </div>
      <section class="stack close">
        <h3>${doneText.next()}</h3>
        ${nextSteps(returnCase, {
          when: moment(returnCase.createdAt, returnCase.timeZone),
          what: caseText.submitted(),
        })}
      </section>
      <section class="stack close">
        <h3>${caseText.items()}</h3>
        <ul class="items">
          ${items.map(
            (item) => html`
              <li class="item" part="item">
                ${thumb(item.image)}
                <span class="item-text">
                  <span class="item-title">${item.quantity > 1 ? detailsText.times(item.quantity, item.title) : item.title}</span>
                  ${item.variant === null ? nothing : html`<span class="small quiet">${item.variant}</span>`}
                  <span class="small">${choiceText(item.choice)}</span>
                  <span class="small quiet">${moneyText(item.money, item.choice)}</span>
                </span>
              </li>
            `,
          )}
        </ul>
      </section>
      <section class="stack close">
        <h3>${ledgerText.title()}</h3>
        ${ledger({
          currency: returnCase.currency,
          sellers: [quote],
          refund: quote.refund,
          credit: quote.credit,
          owed: quote.owed,
          sent: method !== null,
          locale,
          refundBy: items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0] ?? null,
          choices: items.map(({ choice }) => choice),
          titleOf: (lineId) => items.find((item) => item.lineId === lineId)?.title ?? '',
        })}
      </section>
      ${
        method
          ? html`<section class="stack close">
              <h3>${caseText.sendTo()}</h3>
              <p>${method.labels[locale]}</p>
              ${addressBlock(method.address)}
            </section>`
          : nothing
      }
      <div class="actions no-print">
        ${backLink(() => send({ type: 'order.reopened' }), doneText.another())}
      </div>
    </div>
  `;
};
