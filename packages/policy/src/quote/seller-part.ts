import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { QuoteComponent } from '../model/quote.js';
import type { Catalogue, SelectedMethod } from '../model/selection.js';
import type { Order } from '../model/order.js';
import type { Verdicts } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import { discountToTakeBack } from './clawback.js';
import { quoteDelivery } from './delivery.js';
import { feeAmounts } from './fee-amounts.js';
import { goodwillItem, type GoodwillItem } from './goodwill-item.js';
import { goodwillGoods, lawfulGoods } from './goods.js';
import type { QuoteHistory } from './history.js';
import { take, type Purse } from './purse.js';
import type { PricedItem, ValuedLines } from './unit-values.js';
import { unitsLeft } from './units-left.js';

/** What a seller's items bring, before it is held against what was paid. */
export interface SellerPart {
  readonly compiled: CompiledPolicy;
  readonly components: QuoteComponent[];
  readonly goodwill: readonly GoodwillItem[];
  /** What comes back by law; nothing of the shop's is taken from it. */
  readonly lawful: number;
  /** What comes back by goodwill, without what is wanted in exchange. */
  readonly purse: Purse;
  /** What of the goods' worth becomes credit. */
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

const whole = { lineId: null, quantity: null } as const;

/**
 * Takes fees from the refund first, then from the credit, and from the exchange what is then left: what exchanged items
 * bear, which can make the customer owe more, does not lower the credit.
 */
const feeComponents = (items: readonly GoodwillItem[], method: SelectedMethod | undefined, purse: Purse) => {
  const fees = feeAmounts(items, method);
  let money = purse.original_payment;
  let credit = Math.max(0, sum(fees.map(({ amount, onExchange }) => amount - onExchange)) - money);
  return fees.flatMap(({ fee, rule, layer, amount }): QuoteComponent[] => {
    const fromMoney = Math.min(amount, money);
    const fromCredit = Math.min(amount - fromMoney, credit);
    money -= fromMoney;
    credit -= fromCredit;
    const exchange = amount - fromMoney - fromCredit;
    return take(purse, { original_payment: fromMoney, store_credit: fromCredit, exchange }).map((taken) => ({
      kind: fee.kind === 'handling' ? 'handling_fee' : 'return_postage',
      ...taken,
      ...whole,
      rule: fee.kind === 'handling' ? 'shop_handling_fee' : 'shop_return_postage',
      layer,
      policyRule: rule,
      labels: fee.labels,
    }));
  });
};

const clawback = {
  kind: 'discount_clawback',
  ...whole,
  rule: 'shop_clawback',
  layer: 'shop',
  policyRule: 'goodwill.clawback',
} as const;

/** Takes a discount back, out of goodwill money alone and as far as it goes: nobody comes to owe for it. */
const takeBack = (amount: number, purse: Purse, wanted: number): QuoteComponent[] => {
  const money = Math.min(amount, purse.original_payment);
  const credit = Math.min(amount - money, purse.store_credit);
  const exchange = Math.min(amount - money - credit, Math.max(0, purse.exchange - wanted));
  return take(purse, { original_payment: money, store_credit: credit, exchange }).map((taken) => ({
    ...clawback,
    ...taken,
  }));
};

/** What was taken back of a discount comes back with the goods that it was on, by whichever right they leave. */
const giveBack = (amount: number, goodwill: readonly GoodwillItem[]): QuoteComponent[] => {
  const asCredit = goodwill.length > 0 && goodwill.every((item) => item.destination === 'store_credit');
  return amount > 0 ? [{ ...clawback, amount, destination: asCredit ? 'store_credit' : 'original_payment' }] : [];
};

/** Works out what the items of one seller bring, law and goodwill apart. */
export const sellerPart = (input: SellerInput): SellerPart => {
  const { order, lines, compiled, items, verdicts, method, history, catalogue } = input;
  const { shop } = compiled.policy;
  const sold = order.lines.filter(({ seller }) => seller === shop);
  const left = unitsLeft(sold, items, history);

  const components: QuoteComponent[] = [];
  const lawful: QuoteComponent[] = [];
  const purse: Purse = { original_payment: 0, store_credit: 0, exchange: 0 };
  let wanted = 0;
  const goodwill: GoodwillItem[] = [];
  for (const item of items) {
    const own = goodwillItem(item, verdicts.get(item.lineId)?.goodwill);
    const goods = own ? goodwillGoods(own, catalogue, order.taxes === 'added') : lawfulGoods(item);
    components.push(...goods);
    if (!own) lawful.push(...goods);
    else {
      goodwill.push(own);
      if (own.destination) purse[own.destination] += own.brings;
      wanted -= sum(goods.filter(({ kind }) => kind === 'exchange_item').map(({ amount }) => amount));
    }
  }

  const alreadyRefunded = history.deliveryRefunded?.[shop] ?? 0;
  const delivery = quoteDelivery({ order, compiled, items, left, alreadyRefunded });
  components.push(...delivery.byLaw, ...delivery.byGoodwill, ...feeComponents(goodwill, method, purse));

  const toTake = discountToTakeBack(lines, left, compiled, order.currency) - (history.clawedBack?.[shop] ?? 0);
  const takenBack = toTake > 0 ? takeBack(toTake, purse, wanted) : giveBack(-toTake, goodwill);
  components.push(...takenBack);
  const itemCredit = purse.store_credit;

  for (const { amount, destination } of [...delivery.byGoodwill, ...takenBack.filter((each) => each.amount > 0)]) {
    purse[destination] += amount;
  }
  return {
    compiled,
    components,
    goodwill,
    lawful: sum([...lawful, ...delivery.byLaw].map(({ amount }) => amount)),
    purse,
    itemCredit,
  };
};
