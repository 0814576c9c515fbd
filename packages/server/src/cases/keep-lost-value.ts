import { deductValue, type CaseDetails, type LostValue } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { insistOnCover } from '../desk/insist-on-cover.js';
import { saveCase } from '../desk/save-case.js';
import { changeCase } from './open-case.js';

export interface DeductionRequest {
  readonly items: readonly LostValue[];
  readonly text: string;
  /** Files of the shop, by id. */
  readonly evidence: readonly string[];
}

const notWithdrawn = (): ServiceProblem =>
  new ServiceProblem('action_unavailable', 'Nothing of this return was withdrawn', { because: 'not_withdrawn' });

/**
 * Keeps a part of the price of withdrawn goods that lost value (Directive 2011/83/EU art. 14(2)), and tells the
 * consumer why. What shows it must be files of the shop: those of the consumer prove nothing against them.
 */
export const keepLostValue = (
  { ports, shop, visitor }: DeskCall,
  number: string,
  { items: lost, text, evidence }: DeductionRequest,
): Promise<CaseDetails> =>
  changeCase(ports, shop, visitor, number, async (transaction, { file, trail, order }, now) => {
    const { returnCase } = file;
    const { number: caseNumber } = returnCase;
    if (!order) throw notWithdrawn();
    const after = insist(deductValue(returnCase, order, lost));
    const files = evidence.filter((id) => !trail.evidence.some((shown) => shown.id === id && shown.by === 'shop'));
    if (files.length > 0)
      throw new ServiceProblem('file_unknown', 'No such files of the shop for this case', { files });
    const id = crypto.randomUUID();
    insistOnCover(after, { settlements: await transaction.settlementsOf(caseNumber) });
    const items = lost.map(({ position, amount }) => ({ position, amount }));
    const progress = await saveCase({ transaction, desk: { file } }, { ...returnCase, ...after });
    await transaction.insertDeduction(shop.id, caseNumber, { id, items, text: text.trim(), at: now });
    const data = { deduction: id, items: progress };
    await recordEvent(transaction, shop, now, { type: 'value_deducted', by: 'shop', caseNumber, data });
  });
