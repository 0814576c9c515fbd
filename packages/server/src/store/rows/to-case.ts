import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import { caseStatus } from '@returns-portal/policy';
import type { NewSubmission } from '../../ports/store/submission-data.js';
import type { caseItems, returnCases } from '../schema/index.js';

type CaseRow = typeof returnCases.$inferSelect;
type ItemRow = typeof caseItems.$inferSelect;

const toItem = (row: ItemRow): CaseItem => ({
  lineId: row.lineId,
  title: row.title,
  variant: row.variant,
  image: row.image,
  quantity: row.quantity,
  choice: { ...row.choice },
  goods: row.goods,
  money: row.money,
  waitsFor: row.waitsFor,
  sendBackBy:
    row.sendBackBy && row.sendBackEndsAt ? { day: row.sendBackBy, endsAt: row.sendBackEndsAt.toISOString() } : null,
  refundBy: row.refundBy,
  ...(row.splitFrom !== null && { splitFrom: row.splitFrom }),
});

/** @param items those of this case, by their position */
export const toCase = (
  row: CaseRow,
  orderNumber: string,
  sellerName: string,
  items: readonly ItemRow[],
): ReturnCase => ({
  number: row.number,
  orderNumber,
  seller: { id: row.seller, name: sellerName },
  // Never stored: the items' states are the truth, unless the case was ended.
  status: row.endedAs ?? caseStatus(items),
  createdAt: row.createdAt.toISOString(),
  timeZone: row.timeZone,
  currency: row.currency,
  items: items.map(toItem),
  quote: { seller: row.seller, components: row.components, refund: row.refund, credit: row.credit, owed: row.owed },
  method: row.method,
  policyVersion: row.policyVersion,
});

export const rowsOfItems = (shop: string, caseNumber: string, items: readonly CaseItem[]): ItemRow[] =>
  items.map(({ sendBackBy, splitFrom = null, ...item }, position) => ({
    ...item,
    splitFrom,
    caseNumber,
    position,
    shop,
    sendBackBy: sendBackBy?.day ?? null,
    sendBackEndsAt: sendBackBy && new Date(sendBackBy.endsAt),
  }));

/** New cases and their items as rows. */
export const rowsOfCases = (
  { handOvers, ...keys }: Pick<NewSubmission, 'shop' | 'orderId' | 'handOvers'> & { readonly submissionId: string },
  cases: readonly ReturnCase[],
): { readonly cases: CaseRow[]; readonly items: ItemRow[] } => {
  const handOverOf = (seller: string) => {
    const { point = null, pickup = null } = handOvers.find((candidate) => candidate.seller === seller) ?? {};
    return { point, pickup };
  };
  return {
    cases: cases.map(({ number, seller, createdAt, currency, timeZone, quote, method, policyVersion }) => ({
      ...keys,
      number,
      seller: seller.id,
      createdAt: new Date(createdAt),
      currency,
      timeZone,
      refund: quote.refund,
      credit: quote.credit,
      owed: quote.owed,
      components: quote.components,
      method,
      policyVersion,
      endedAs: null,
      booking: null,
      rules: null,
      status: 'requested' as const,
      needs: 'nothing' as const,
      dueKind: null,
      dueBy: null,
      closedAt: null,
      textsErasedAt: null,
      photosErasedAt: null,
      recordsErasedAt: null,
      ...handOverOf(seller.id),
    })),
    items: cases.flatMap(({ number, items }) => rowsOfItems(keys.shop, number, items)),
  };
};
