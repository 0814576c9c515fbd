import { decisionsOf, type ReturnCase } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { newRuling } from './act.js';

/**
 * Notes which rules of the policy decided about a new case, so that its history names them, and when they want its money
 * to go: what they said on that day holds.
 *
 * @param file the order as it was before the case
 */
export const noteRules = async (
  transaction: StoreTransaction,
  file: OrderFile,
  returnCase: ReturnCase,
  now: Date,
): Promise<void> => {
  const ruled = decisionsOf(file, returnCase, now);
  await transaction.saveRules(returnCase.number, ruled);
  const acted = ruled.flatMap(({ decidedBy, waitsFor }, position) =>
    decidedBy === null ? [] : [{ position, rule: decidedBy, waitsFor }],
  );
  for (const rule of new Set(acted.map((each) => each.rule))) {
    const own = acted.filter((each) => each.rule === rule);
    const [{ waitsFor } = { waitsFor: null }] = own;
    const decided = waitsFor === 'evidence' ? 'ask_evidence' : waitsFor === 'review' ? 'review' : 'approve';
    const items = own.map(({ position }) => ({ position, quantity: returnCase.items[position]?.quantity ?? 1 }));
    const act = newRuling(now, { kind: 'ruling', items, rule, decided });
    await transaction.insertAct(file.shop, returnCase.number, act);
  }
};
