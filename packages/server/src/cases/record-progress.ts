import { payableFor, progressItems, type CaseDetails, type Progress, type ReturnCase } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { movedOf } from '../desk/money.js';
import { nameOf } from '../desk/staff.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { insist } from '../service-problem.js';
import { changeCase } from './open-case.js';

/** Money that the shop has given by its own system is noted as given, so that nobody gives it again. */
const noteMoney = async (
  transaction: StoreTransaction,
  shop: string,
  after: ReturnCase,
  news: readonly Progress[],
  by: string,
  now: Date,
): Promise<void> => {
  const { number: caseNumber } = after;
  for (const [money, kind] of [['refunded', 'refund'] as const, ['credited', 'credit'] as const]) {
    const positions = news.flatMap((told) => (told.money === money ? [told.position] : []));
    if (positions.length === 0) continue;
    const moved = movedOf(await transaction.settlementsOf(caseNumber));
    const amount = payableFor(after, moved, positions)[kind];
    if (amount === 0) continue;
    await transaction.insertSettlement(shop, {
      id: crypto.randomUUID(),
      caseNumber,
      kind,
      amount,
      state: 'done',
      means: 'manual',
      reference: null,
      payments: [],
      earlyFor: positions,
      at: now.toISOString(),
      settledAt: now.toISOString(),
      problem: null,
      by,
    });
  }
};

/** The shop says how far goods and money are. The same again changes nothing. */
export const recordProgress = (
  { ports, shop, visitor, staff }: DeskCall,
  number: string,
  told: readonly Progress[],
): Promise<CaseDetails> =>
  changeCase(ports, shop, visitor, number, async (transaction, { file }, now) => {
    const { returnCase } = file;
    const { number: caseNumber, items } = returnCase;
    const news = told.filter(({ position, goods, money }) => {
      const item = items[position];
      return (goods ?? item?.goods) !== item?.goods || (money ?? item?.money) !== item?.money;
    });
    if (news.length === 0) return;
    const after = insist(progressItems(returnCase, news));
    await transaction.saveProgress(caseNumber, after);
    await noteMoney(transaction, shop.id, { ...returnCase, items: after }, news, nameOf(staff), now);
    await recordEvent(transaction, shop, now, {
      type: 'progress_recorded',
      by: 'shop',
      caseNumber,
      data: { items: news },
    });
    const opened = after.some(
      ({ goods, sendBackBy }, at) => goods === 'approved' && sendBackBy && items[at]?.goods === 'requested',
    );
    if (opened && returnCase.method && !file.booking) {
      await transaction.enqueue({ kind: 'book_shipment', shop: shop.id, caseNumber });
    }
  });
