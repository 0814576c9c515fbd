import type { CaseDetails } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import type { Visitor } from './find-case.js';
import { changeCase } from './open-case.js';

/** Of one case, from both sides. */
const MOST_MESSAGES = 200;

/** A message from the customer to the shop, or back. Its id is its author's: the same again is the same message. */
export const addMessage = (
  ports: Ports,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
  message: { readonly id: string; readonly text: string },
): Promise<CaseDetails> =>
  changeCase(ports, shop, visitor, number, async (transaction, { file, trail }, now) => {
    const caseNumber = file.returnCase.number;
    if (trail.messages.some(({ id, from }) => id === message.id && from === visitor.by)) return;
    if (trail.messages.length >= MOST_MESSAGES) {
      throw new ServiceProblem('limit_reached', 'The return has as many messages as it can have', {
        limit: MOST_MESSAGES,
      });
    }
    const { id, text } = message;
    const isNew = await transaction.insertMessage(shop.id, caseNumber, {
      id,
      text: text.trim(),
      from: visitor.by,
      at: now,
    });
    if (!isNew) {
      throw new ServiceProblem('invalid_request', 'This id is taken', {
        issues: [{ path: 'id', code: 'taken', message: 'Give each message an id of its own' }],
      });
    }
    const data = { message: id };
    await recordEvent(transaction, shop, now, { type: 'message_added', by: visitor.by, caseNumber, data });
  });
