import type { CaseDetails } from '@returns-portal/contract';
import type { Visit } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** How satisfied the customer was, once all is settled. Said once. */
export const giveFeedback = (
  ports: Ports,
  visit: Visit,
  number: string,
  { rating, comment }: { readonly rating: number; readonly comment?: string | undefined },
): Promise<CaseDetails> =>
  changeCase(ports, visit.home, { by: 'customer', visit }, number, async (transaction, found, now) => {
    const caseNumber = found.file.returnCase.number;
    const said = { rating, comment: comment?.trim() ?? null };
    const { feedback } = found.trail;
    if (feedback?.rating === said.rating && feedback.comment === said.comment) return;
    requireAction(found, 'give_feedback', now);
    await transaction.insertFeedback(visit.home.id, caseNumber, { ...said, at: now });
    await recordEvent(transaction, visit.home, now, {
      type: 'feedback_given',
      by: 'customer',
      caseNumber,
      data: { rating },
    });
  });
