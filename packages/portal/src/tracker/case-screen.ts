import type { CaseStatus } from '@returns-portal/policy';
import { html, type TemplateResult } from 'lit';
import { journeyIcon } from '../parts/journey-icon.js';
import { noticeMessage } from '../parts/message.js';
import { doneNotice, followText } from '../text/follow/follow.js';
import { caseStatusText, caseText } from '../text/rest/case.js';
import { cancel } from './cancel.js';
import { deductions } from './deductions.js';
import { evidence } from './evidence.js';
import { handOver } from './hand-over.js';
import { given } from './given.js';
import { itemsAndMoney } from './items-and-money.js';
import { nowCard } from './now-card.js';
import { rating } from './rating.js';
import { shipments } from './shipments.js';
import { thread } from './thread.js';
import { timeline } from './timeline.js';
import type { TrackerView } from './tracker-view.js';
import { withdrawalDates } from './withdrawal-dates.js';
import { worded } from '../text/worded.js';

const OVER: readonly CaseStatus[] = ['closed', 'declined', 'cancelled', 'expired'];

/** What changed is said once the fresh case stands below it. */
const noticeOf = ({ state: { notice, progress } }: TrackerView): string | null => {
  if (!notice || progress.refresh.kind === 'pending') return null;
  return notice.code === 'past' ? followText.past() : doneNotice[notice.action]();
};

/** One case from top to bottom: what to do now and when, what happened, how to send, what was said, the amounts. */
export const caseScreen = (view: TrackerView): TemplateResult => {
  const { number, orderNumber, status } = view.state.details.case;
  return html`
    <div class="stack wide" part="step">
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${caseText.title(number)}</h2>
        <p class="quiet">${caseText.ofOrder(orderNumber)}</p>
        <p class="status">${journeyIcon(OVER.includes(status) ? 'check' : 'clock')}<strong>${worded(caseStatusText, status)}</strong></p>
      </div>
      ${noticeMessage(noticeOf(view))} ${nowCard(view)} ${withdrawalDates(view)} ${timeline(view)}
      ${given(view)} ${deductions(view)} ${handOver(view)} ${shipments(view)} ${evidence(view)} ${thread(view)} ${itemsAndMoney(view)} ${rating(view)} ${cancel(view)}
    </div>
  `;
};
