import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import type { QuoteComponent } from '../model/quote.js';
import type { Catalogue, SelectedMethod } from '../model/selection.js';
import type { Verdicts } from '../model/verdict.js';
import { discountToTakeBack, takeBack } from './clawback.js';
import { quoteDelivery } from './delivery.js';
import { feeComponents } from './fee-components.js';
import { goodwillItem, type GoodwillItem } from './goodwill-item.js';
import { goodwillGoods, lawfulGoods } from './goods.js';
import type { QuoteHistory } from './history.js';
import { totalOf } from './ledger.js';
import type { PricedItem, ValuedLines } from './unit-values.js';
import { unitsLeft } from './units-left.js';

/** What a seller's items bring, before it is held against what was paid. */
export interface SellerPart {
  readonly seller: string;
  /** What is owed by law; nothing of the shop's is taken from it. */
  readonly lawful: readonly QuoteComponent[];
  readonly goodwill: readonly QuoteComponent[];
  readonly goodwillItems: readonly GoodwillItem[];
  /** What becomes credit of the goods' worth, without delivery. */
  readonly itemCredit: number;
}

export interface SellerInput {
  readonly order: Order;
  readonly lines: ValuedLines;
  readonly compiled: CompiledPolicy;
  readonly items: readonly PricedItem[];
  readonly verdicts: ReadonlyMap<string, Verdicts>;
  readonly method: SelectedMethod | undefined;
  readonly history: QuoteHistory;
  readonly catalogue: Catalogue;
}

/** Works out what the items of one seller bring, law and goodwill apart. */
export const sellerPart = (input: SellerInput): SellerPart => {
  const { order, lines, compiled, items, verdicts, method, history, catalogue } = input;
  const seller = compiled.policy.shop;
  const sold = order.lines.filter((line) => line.seller === seller);
  const left = unitsLeft(sold, items, history);
  const own = items.flatMap((item) => goodwillItem(item, verdicts.get(item.lineId)?.goodwill) ?? []);
  const delivery = quoteDelivery({
    order,
    compiled,
    items,
    left,
    alreadyRefunded: history.deliveryRefunded?.[seller] ?? 0,
  });

  const goods = own.flatMap((item) => goodwillGoods(item, catalogue, order.taxes === 'added'));
  const fees = feeComponents(own, method, goods);
  const toTake = discountToTakeBack(lines, left, compiled, order.currency) - (history.clawedBack?.[seller] ?? 0);
  const takenBack = takeBack(toTake, [...goods, ...fees]);
  return {
    seller,
    lawful: [...items.flatMap(lawfulGoods), ...delivery.byLaw],
    goodwill: [...goods, ...delivery.byGoodwill, ...fees, ...takenBack],
    goodwillItems: own,
    itemCredit: totalOf([...goods, ...fees], 'store_credit'),
  };
};
