import { policyOf, sellersOf } from '../compile/assess-order.js';
import type { PoliciesBySeller } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import type { Destination, RefundQuote, SellerQuote } from '../model/quote.js';
import type { Catalogue, Selection } from '../model/selection.js';
import type { LineAssessment } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import { creditBonus } from './bonus.js';
import type { QuoteHistory } from './history.js';
import { leftOfPaid, paidLimit } from './paid-limit.js';
import { splitOverPayments } from './payment-split.js';
import { sellerPart, type SellerPart } from './seller-part.js';
import { priceItems, valueLines } from './unit-values.js';

export interface QuoteInput {
  readonly order: Order;
  readonly policies: PoliciesBySeller;
  /** What was decided about the lines; goodwill amounts follow from the offers and fees in it. */
  readonly assessments: readonly LineAssessment[];
  /** It must have passed `checkSelection`. */
  readonly selection: Selection;
  readonly history?: QuoteHistory | undefined;
  /** Prices of what is wanted in exchange. */
  readonly catalogue?: Catalogue | undefined;
}

/** Adds what is known once all sellers' parts are held against what was paid. */
const sellerQuote = (part: SellerPart, cuts: SellerPart['components'], currency: string): SellerQuote => {
  const { compiled, goodwill, purse, itemCredit } = part;
  const cutCredit = sum(cuts.filter(({ destination }) => destination === 'store_credit').map(({ amount }) => amount));
  const credited = Math.min(itemCredit, purse.store_credit + cutCredit);
  const components = [...part.components, ...cuts, ...creditBonus(goodwill, credited, currency)];
  const total = (destination: Destination) =>
    sum(components.filter((each) => each.destination === destination).map(({ amount }) => amount));
  const balance = total('exchange');
  return {
    seller: compiled.policy.shop,
    components,
    refund: total('original_payment') + Math.max(0, balance),
    credit: total('store_credit'),
    owed: Math.max(0, -balance),
  };
};

/**
 * Works out every amount of a return, component by component, seller by seller. What comes back by law is worked out
 * apart: no fee, bonus or taking back of a discount reaches it.
 *
 * A broken call throws a RangeError, since money must not be made up: a unit that is not there, a seller without a
 * policy, an outcome that was not offered, an exchange for something that is not in the catalogue.
 */
export const quoteRefund = (input: QuoteInput): RefundQuote => {
  const { order, policies, assessments, selection, history = {}, catalogue = {} } = input;
  const lines = valueLines(order);
  const items = priceItems(lines, selection.items, history.returned);
  const verdicts = new Map(assessments.map((assessment) => [assessment.lineId, assessment.verdicts]));
  const parts = sellersOf(order).flatMap((seller) => {
    const own = items.filter(({ line }) => line.seller === seller);
    if (own.length === 0) return [];
    const method = selection.methods.find((chosen) => chosen.seller === seller);
    const compiled = policyOf(policies, seller);
    return [sellerPart({ order, lines, compiled, items: own, verdicts, method, history, catalogue })];
  });
  const cuts = paidLimit(parts, leftOfPaid(order, lines, history.refunded ?? 0));
  const sellers = parts.map((part, index) => sellerQuote(part, cuts[index] ?? [], order.currency));
  const refund = sum(sellers.map((seller) => seller.refund));
  return {
    currency: order.currency,
    sellers,
    refund,
    credit: sum(sellers.map(({ credit }) => credit)),
    owed: sum(sellers.map(({ owed }) => owed)),
    payments: splitOverPayments(order, refund),
  };
};
