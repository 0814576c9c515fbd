import type { OrderView } from '@returns-portal/contract';
import type { Choice, Selection } from '@returns-portal/policy';

/** Asks for every unit of the given lines (default: all that are open) in the same way. */
export const choose = (view: OrderView, choice: Choice, lines: OrderView['lines'] = view.lines): Selection => {
  const chosen = lines.filter((line) => line.open > 0);
  const sellers = view.sellers.filter(({ id }) => chosen.some((line) => line.seller === id));
  return {
    items: chosen.map((line) => ({ lineId: line.id, quantity: line.open, choice })),
    methods: sellers.flatMap(({ id, methods }) => (methods[0] ? [{ seller: id, code: methods[0].code }] : [])),
  };
};

export const WITHDRAW: Choice = { track: 'withdrawal' };
export const FOR_CREDIT: Choice = { track: 'goodwill', reason: 'changed_mind', outcome: 'store_credit' };
export const FAULTY: Choice = { track: 'conformity', reason: 'defective', outcome: 'replacement' };
