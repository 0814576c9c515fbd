import type { CaseDetails } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { changeCase } from './open-case.js';
import { requireAction } from './require-action.js';

/** Takes a return back before anything has arrived; its units can be returned again. */
export const cancelReturn = (ports: Ports, shop: StoredShop, orderId: string, number: string): Promise<CaseDetails> =>
  changeCase(ports, shop, { by: 'customer', orderId }, number, async (transaction, found, now) => {
    const { number: caseNumber, status } = found.file.returnCase;
    if (status === 'cancelled') return;
    requireAction(found, 'cancel', now);
    await transaction.endCase(caseNumber, 'cancelled');
    await recordEvent(transaction, shop, now, { type: 'case_cancelled', by: 'customer', caseNumber });
  });
