import { policyOf, sellersOf } from '../compile/assess-order.js';
import type { PoliciesBySeller } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import type { QuoteComponent, RefundQuote, SellerQuote } from '../model/quote.js';
import type { Catalogue, Selection } from '../model/selection.js';
import type { LineAssessment } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import { creditBonus } from './bonus.js';
import type { QuoteHistory } from './history.js';
import { totalOf } from './ledger.js';
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
const sellerQuote = (part: SellerPart, cuts: readonly QuoteComponent[], currency: string): SellerQuote => {
  const { seller, lawful, goodwill, goodwillItems, itemCredit } = part;
  const before = [...lawful, ...goodwill, ...cuts];
  const credit = Math.min(itemCredit, totalOf(before, 'store_credit'));
  const components = [...before, ...creditBonus(goodwillItems, credit, currency)];
  const balance = totalOf(components, 'exchange');
  return {
    seller,
    components,
    refund: totalOf(components, 'original_payment') + Math.max(0, balance),
    credit: totalOf(components, 'store_credit'),
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
