import { progressItems, type CaseDetails, type Progress } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { insist } from '../service-problem.js';
import { changeCase } from './open-case.js';

/** The shop says how far goods and money are. The same again changes nothing. */
export const recordProgress = (
  { ports, shop, visitor }: DeskCall,
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
