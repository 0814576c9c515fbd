import type { CaseDetails, ReturnCase } from '@returns-portal/contract';
import type { DoneState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { addressBlock } from '../parts/address-block.js';
import { calendarFile, type CalendarDay } from '../parts/calendar-file.js';
import { handOver } from '../parts/hand-over.js';
import { journeyIcon } from '../parts/journey-icon.js';
import { nextSteps } from '../parts/next-steps.js';
import { saveFile } from '../parts/save-file.js';
import { backLink } from '../parts/step-actions.js';
import { doneText } from '../text/rest/done.js';
import { handOverText } from '../text/rest/hand-over.js';
import { itemsText } from '../text/rest/items.js';
import { reviewText } from '../text/rest/review.js';
import type { StepContext } from './step-context.js';

/** The days of a case that somebody could miss. */
const daysOf = ({ number, items, seller }: ReturnCase): CalendarDay[] => {
  const first = (days: readonly string[]) => [...days].sort()[0];
  const day = first(items.flatMap(({ goods, sendBackBy }) => (goods === 'requested' ? [] : (sendBackBy?.day ?? []))));
  const refund = first(items.flatMap(({ refundBy }) => refundBy ?? []));
  return [
    ...(day ? [{ id: `${number}-send`, day, title: handOverText.sendBackDay(number), note: seller.name }] : []),
    ...(refund
      ? [{ id: `${number}-refund`, day: refund, title: handOverText.refundDay(number), note: seller.name }]
      : []),
  ];
};

/** How the goods go back: what is needed for it, once the shop's carrier has made it. */
const sending = (
  { method, items }: ReturnCase,
  details: CaseDetails | undefined,
  { locale, adapter }: StepContext,
): TemplateResult | typeof nothing => {
  if (!method) return nothing;
  const shipping = details?.shipping;
  const decided = items.some(({ goods, sendBackBy }) => sendBackBy !== null && goods !== 'requested');
  return html`
    <div class="stack close">
      <h3>${reviewText.method()}</h3>
      <p>${method.labels[locale]}</p>
      <p class="small quiet">${method.instructions[locale]}</p>
      <div role="status">
        ${
          shipping
            ? handOver(shipping, adapter.linkTo?.bind(adapter))
            : decided && adapter.readCaseDetails
              ? html`<p class="small quiet">${handOverText.waiting()}</p>`
              : nothing
        }
      </div>
      ${shipping?.point ? nothing : addressBlock(method.address)}
    </div>
  `;
};

const caseCard = (state: DoneState, returnCase: ReturnCase, context: StepContext): TemplateResult => {
  const { number, seller } = returnCase;
  const { announce, send } = context;
  const copy = () => {
    void navigator.clipboard.writeText(number).then(() => announce(doneText.copied));
  };
  return html`
    <section class="panel stack" part="case">
      ${state.submission.cases.length > 1 ? html`<h3>${itemsText.soldBy(seller.name)}</h3>` : nothing}
      <div class="number">
        <p>
          <span class="small quiet">${doneText.number()}</span>
          <strong part="case-number">${number}</strong>
        </p>
        <button type="button" class="secondary" part="secondary-button" aria-label=${doneText.copyNumber(number)} @click=${copy}>
          ${doneText.copy()}
        </button>
      </div>
      ${sending(returnCase, state.details[number], context)}
      <div class="stack close">
        <h3>${doneText.next()}</h3>
        ${nextSteps(returnCase)}
      </div>
      <button type="button" class="link small no-print" part="link" @click=${() => send({ type: 'case.opened', number })}>
        ${itemsText.openCase(number)}
      </button>
    </section>
  `;
};

export const doneStep = (state: DoneState, context: StepContext): TemplateResult => {
  const { cases } = state.submission;
  const days = cases.flatMap(daysOf);
  const calendar = () => saveFile(calendarFile(days, new Date()), `${cases[0]?.number ?? 'return'}.ics`);
  return html`
    <div class="stack wide" part="step">
      <div class="done-head">
        <span class="done-mark">${journeyIcon('check')}</span>
        <h2 tabindex="-1" part="heading">${doneText.title(cases.length)}</h2>
        <p class="quiet">${doneText.mailed()}</p>
      </div>
      ${cases.map((returnCase) => caseCard(state, returnCase, context))}
      <div class="actions no-print">
        ${
          days.length > 0
            ? html`<button type="button" class="secondary" part="secondary-button" @click=${calendar}>${handOverText.calendar()}</button>`
            : nothing
        }
        <button type="button" class="secondary" part="secondary-button" @click=${() => window.print()}>${doneText.print()}</button>
        ${backLink(() => context.send({ type: 'order.reopened' }), doneText.another())}
      </div>
    </div>
  `;
};
