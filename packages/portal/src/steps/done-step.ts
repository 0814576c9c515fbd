import type { ReturnCase } from '@returns-portal/contract';
import type { DoneState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { addressBlock } from '../parts/address-block.js';
import { journeyIcon } from '../parts/journey-icon.js';
import { nextSteps } from '../parts/next-steps.js';
import { backLink } from '../parts/step-actions.js';
import { doneText } from '../text/rest/done.js';
import { itemsText } from '../text/rest/items.js';
import { reviewText } from '../text/rest/review.js';
import type { StepContext } from './step-context.js';

const caseCard = (returnCase: ReturnCase, several: boolean, { announce, locale }: StepContext): TemplateResult => {
  const { number, seller, method } = returnCase;
  const copy = () => {
    void navigator.clipboard.writeText(number).then(() => announce(doneText.copied));
  };
  return html`
    <section class="panel stack" part="case">
      ${several ? html`<h3>${itemsText.soldBy(seller.name)}</h3>` : ''}
      <div class="number">
        <p>
          <span class="small quiet">${doneText.number()}</span>
          <strong part="case-number">${number}</strong>
        </p>
        <button type="button" class="secondary" part="secondary-button" aria-label=${doneText.copyNumber(number)} @click=${copy}>
          ${doneText.copy()}
        </button>
      </div>
      <div class="stack close">
        <h3>${doneText.next()}</h3>
        ${nextSteps(returnCase)}
      </div>
      ${
        method
          ? html`<div class="stack close">
              <h3>${reviewText.method()}</h3>
              <p>${method.labels[locale]}</p>
              <p class="small quiet">${method.instructions[locale]}</p>
              ${addressBlock(method.address)}
            </div>`
          : nothing
      }
    </section>
  `;
};

export const doneStep = (state: DoneState, context: StepContext): TemplateResult => {
  const { cases } = state.submission;
  return html`
    <div class="stack wide" part="step">
      <div class="done-head">
        <span class="done-mark">${journeyIcon('check')}</span>
        <h2 tabindex="-1" part="heading">${doneText.title(cases.length)}</h2>
        <p class="quiet">${doneText.mailed()}</p>
      </div>
      ${cases.map((returnCase) => caseCard(returnCase, cases.length > 1, context))}
      <div class="actions no-print">
        <button type="button" class="secondary" part="secondary-button" @click=${() => window.print()}>${doneText.print()}</button>
        ${backLink(() => context.send({ type: 'order.reopened' }), doneText.another())}
      </div>
    </div>
  `;
};
