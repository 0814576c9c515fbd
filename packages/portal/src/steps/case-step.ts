import type { CaseState } from '@returns-portal/sdk';
import { html, type TemplateResult } from 'lit';
import type { ReturnsFailedEvent } from '../events/returns-failed.js';
import { backLink } from '../parts/step-actions.js';
import { doneText } from '../text/rest/done.js';
import type { StepContext } from './step-context.js';

/** The parts of the tracker that a page may style through the portal. */
const PARTS =
  'heading, step, field, primary-button, secondary-button, link, ledger, case-number, item, now, offer, timeline, dates, ' +
  'deductions, hand-over, shipments, evidence, messages, details, feedback, cancel';

/** One case is followed by the element that does that; its code comes only now. */
export const caseStep = (state: CaseState, { send, locale, adapter, texts }: StepContext): TemplateResult => {
  void import('../define-tracker.js').catch(() => undefined);
  const onFailed = ({ detail: { code } }: ReturnsFailedEvent) => {
    if (code === 'token_invalid') send({ type: 'session.ended' });
  };
  return html`
    <div class="stack wide" part="step">
      <returns-tracker
        locale=${locale}
        exportparts=${PARTS}
        .adapter=${adapter}
        .access=${state.access}
        .number=${state.number}
        .texts=${texts}
        @returns-failed=${onFailed}
      ></returns-tracker>
      <div class="actions no-print">
        ${backLink(() => send({ type: 'order.reopened' }), doneText.another())}
      </div>
    </div>
  `;
};
