import type { CaseDetails } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** How satisfied the customer was, once all is settled. Said once. */
export const giveFeedback = (
  ports: Ports,
  shop: StoredShop,
  orderId: string,
  number: string,
  { rating, comment }: { readonly rating: number; readonly comment?: string | undefined },
): Promise<CaseDetails> =>
  changeCase(ports, shop, { by: 'customer', orderId }, number, async (transaction, found, now) => {
    const caseNumber = found.file.returnCase.number;
    const said = { rating, comment: comment?.trim() ?? null };
    const { feedback } = found.trail;
    if (feedback?.rating === said.rating && feedback.comment === said.comment) return;
    requireAction(found, 'give_feedback', now);
    await transaction.insertFeedback(shop.id, caseNumber, { ...said, at: now });
    await recordEvent(transaction, shop, now, { type: 'feedback_given', by: 'customer', caseNumber, data: { rating } });
  });
