import type { CaseDetails, ReturnCase } from '@returns-portal/contract';
import { actionsFor, withdrawalClocks, type OrderFacts } from '@returns-portal/contract/client';

/** What is printed or shown at a counter is not ours to know here; that goods travel is. */
const shippingOf = ({ method, items }: ReturnCase): CaseDetails['shipping'] =>
  method && items.some(({ goods, sendBackBy }) => goods !== 'requested' && goods !== 'declined' && sendBackBy)
    ? { code: null, carrier: null, trackingNumber: null, printable: null, point: null, pickup: null }
    : null;

/** A case of which nothing is known beside itself: nothing was written to it, nothing is on its way yet. */
export const bareDetails = (returnCase: ReturnCase, facts: OrderFacts, now: Date): CaseDetails => {
  const { createdAt } = returnCase;
  const history: CaseDetails['history'] = [{ type: 'case_created', at: createdAt, by: 'customer', progress: [] }];
  return {
    case: returnCase,
    actions: actionsFor(returnCase, { hasFeedback: false, counterOffer: null, now }),
    shipping: shippingOf(returnCase),
    shipments: [],
    messages: [],
    evidence: [],
    feedback: null,
    counterOffer: null,
    clocks: withdrawalClocks(returnCase, history, facts, now),
    deductions: [],
    history,
  };
};
