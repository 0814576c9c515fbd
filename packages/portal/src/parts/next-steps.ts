import type { ReturnCase } from '@returns-portal/contract';
import { html, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { doneText } from '../text/rest/done.js';

interface DatedStep {
  readonly when: string;
  readonly what: string;
}

const afterwards = ({ quote, method }: ReturnCase): string => {
  if (quote.owed > 0) return doneText.owedLater();
  if (!method) return doneText.paidLater();
  if (quote.refund > 0) return doneText.refundLater();
  return quote.credit > 0 ? doneText.creditLater() : doneText.remedyLater();
};

/** What happens next, each with its day: the soonest of the case's items. */
const datedSteps = (returnCase: ReturnCase): DatedStep[] => {
  const { items } = returnCase;
  const going = items.filter(({ goods }) => goods !== 'requested');
  const sendBack = going.flatMap(({ sendBackBy }) => sendBackBy?.day ?? []).sort()[0];
  const refund = items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0];
  const waits = going.length < items.length;
  return [
    { when: doneText.today(), what: waits ? doneText.shopChecks() : doneText.registered() },
    ...(waits ? [{ when: doneText.meanwhile(), what: doneText.keep() }] : []),
    ...(sendBack === undefined ? [] : [{ when: doneText.by(longDay(sendBack)), what: doneText.sendBack() }]),
    refund === undefined
      ? { when: doneText.later(), what: afterwards(returnCase) }
      : { when: doneText.by(longDay(refund)), what: doneText.refundBy() },
  ];
};

export const nextSteps = (returnCase: ReturnCase, first?: DatedStep): TemplateResult => {
  const [today, ...rest] = datedSteps(returnCase);
  return html`
    <ol class="timeline">
      ${[first ?? today, ...rest].flatMap((step) =>
        step ? [html`<li><strong>${step.when}</strong><span>${step.what}</span></li>`] : [],
      )}
    </ol>
  `;
};
