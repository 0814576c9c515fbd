import {
  payableFor,
  progressItems,
  takeOff,
  type CaseDetails,
  type CaseItem,
  type Progress,
  type ReturnCase,
} from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { insistOnCover } from '../desk/insist-on-cover.js';
import { movedOf } from '../desk/money.js';
import { newSettlement } from '../desk/refund.js';
import { nameOf } from '../desk/staff.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { changeCase } from './open-case.js';

const OPEN: readonly CaseItem['money'][] = ['due', 'held', 'owed'];

/**
 * The case after its items have moved on: those that the shop has declined or refused bring nothing any more. What was
 * withdrawn cannot be either (Directive 2011/83/EU art. 9).
 */
const withoutGone = (before: ReturnCase, items: readonly CaseItem[]): ReturnCase => {
  let after = before;
  for (const [goods, rule] of [['declined', 'item_declined'] as const, ['refused', 'item_refused'] as const]) {
    const gone = items.flatMap((item, at) => (item.goods === goods && before.items[at]?.goods !== goods ? [at] : []));
    const position = gone.find((at) => items[at]?.choice.track === 'withdrawal');
    if (position !== undefined) {
      const params = { because: 'withdrawal', position };
      throw new ServiceProblem('action_unavailable', 'What was withdrawn cannot be declined', params);
    }
    after = takeOff(after, gone, rule);
  }
  return {
    ...after,
    items: items.map((item) =>
      (item.goods === 'declined' || item.goods === 'refused') && OPEN.includes(item.money)
        ? { ...item, money: 'none' }
        : item,
    ),
  };
};

/** Money that the shop has given by its own system is noted as given, so that nobody gives it again. */
const noteMoney = async (
  transaction: StoreTransaction,
  shop: string,
  after: ReturnCase,
  news: readonly Progress[],
  by: string,
  at: Parameters<typeof newSettlement>[1],
): Promise<void> => {
  const { number: caseNumber } = after;
  for (const [money, kind] of [['refunded', 'refund'] as const, ['credited', 'credit'] as const]) {
    const positions = news.flatMap((told) => (told.money === money ? [told.position] : []));
    if (positions.length === 0) continue;
    const moved = movedOf(await transaction.settlementsOf(caseNumber));
    const amount = payableFor(after, moved, positions)[kind];
    if (amount === 0) continue;
    const facts = { kind, amount, state: 'done', means: 'manual', reference: null, earlyFor: positions } as const;
    await transaction.insertSettlement(shop, newSettlement(by, at, facts));
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
    const settled = withoutGone(returnCase, after);
    insistOnCover(settled, { settlements: await transaction.settlementsOf(caseNumber) });
    await transaction.saveProgress(caseNumber, settled.items);
    await transaction.saveAmounts(caseNumber, settled.quote);
    await noteMoney(transaction, shop.id, settled, news, nameOf(staff), { desk: { file }, now });
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
