import { netPartOfItem, type CaseItem, type ReturnCase } from '@returns-portal/contract';
import type { OrderLine, QuoteComponent, Reason } from '@returns-portal/policy';
import type { OrderFile } from '../../ports/store/order-data.js';
import type { ItemFact } from '../../ports/store/insight-data.js';

type Ended = Pick<ReturnCase, 'status'>;

/** Whether an item of a case counts as come back, or coming: it does until somebody says no before it was sent. */
export const stands = ({ status }: Ended, { goods }: Pick<CaseItem, 'goods'>): boolean =>
  status !== 'cancelled' && status !== 'expired' && goods !== 'declined';

/** What goods are worth to their buyer: fees and bonuses are not part of it. */
const WORTH: readonly QuoteComponent['kind'][] = ['price', 'discount_share', 'tax_share', 'price_kept'];

const valueOf = (returnCase: ReturnCase, position: number): number =>
  Math.max(
    0,
    netPartOfItem(returnCase, position)
      .filter(({ kind }) => WORTH.includes(kind))
      .reduce((sum, { amount }) => sum + amount, 0),
  );

const reasonOf = ({ policies }: Pick<OrderFile, 'policies'>, seller: string, code: string): Reason | undefined =>
  policies[seller]?.policy.reasons.find((reason) => reason.code === code);

/** An order keeps the lines that returns were made of; the words of the case stand in should one be missing. */
const goodsOf = (line: OrderLine | undefined, item: CaseItem) => ({
  sku: line?.sku ?? item.lineId,
  product: line?.product ?? null,
  category: line?.category ?? '',
  title: item.title,
  variant: item.variant,
});

/** The items of a case as figures are counted from them. */
export const itemFactsOf = (shop: string, returnCase: ReturnCase, file: OrderFile): ItemFact[] => {
  const { number: caseNumber, seller, createdAt, currency, items } = returnCase;
  return items.map((item, position) => {
    const { choice, lineId, quantity, splitFrom } = item;
    const reason = choice.track === 'withdrawal' ? null : choice.reason;
    return {
      caseNumber,
      position,
      shop,
      seller: seller.id,
      createdAt: new Date(createdAt),
      currency,
      stands: stands(returnCase, item),
      counts: splitFrom === undefined ? 1 : 0,
      ...goodsOf(
        file.order.lines.find(({ id }) => id === lineId),
        item,
      ),
      track: choice.track,
      reason,
      reasonClass: reason === null ? null : (reasonOf(file, seller.id, reason)?.class ?? null),
      outcome: choice.track === 'withdrawal' ? 'refund' : choice.outcome,
      units: quantity,
      value: valueOf(returnCase, position),
    };
  });
};
