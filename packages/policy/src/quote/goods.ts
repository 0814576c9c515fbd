import type { QuoteComponent } from '../model/quote.js';
import type { Catalogue } from '../model/selection.js';
import type { GoodwillItem } from './goodwill-item.js';
import { fateOf } from './history.js';
import type { PricedItem } from './unit-values.js';

type Made = Pick<QuoteComponent, 'destination' | 'layer' | 'policyRule'>;

/** What was paid for the goods of an item: price, share of the discount, share of the tax. */
const paidFor = ({ lineId, quantity, price, discount, tax }: PricedItem, made: Made): QuoteComponent[] => {
  const common = { lineId, quantity, ...made };
  const components: QuoteComponent[] = [{ kind: 'price', amount: price, rule: 'price_paid', ...common }];
  if (discount > 0) {
    components.push({ kind: 'discount_share', amount: -discount, rule: 'order_discount', ...common });
  }
  if (tax > 0) components.push({ kind: 'tax_share', amount: tax, rule: 'tax_paid', ...common });
  return components;
};

/**
 * What comes back of the goods by law: in a withdrawal (Directive 2011/83/EU art. 13(1)), and where a contract ends
 * over a fault (Directive (EU) 2019/771 art. 16(3)).
 */
export const lawfulGoods = (item: PricedItem): QuoteComponent[] =>
  fateOf(item.choice) === 'withdrawn' ? paidFor(item, { destination: 'original_payment', layer: 'statute' }) : [];

/** What the goods bring by the shop's goodwill, and what is wanted for them in exchange. */
export const goodwillGoods = (item: GoodwillItem, catalogue: Catalogue, taxAdded: boolean): QuoteComponent[] => {
  const { lineId, quantity, choice, offer, destination, value, brings } = item;
  if (!destination) return [];
  const made = { destination, layer: offer.layer, policyRule: offer.rule };
  const components = paidFor(item, made);
  const add = (kind: 'price_kept' | 'exchange_item', amount: number, rule: QuoteComponent['rule']) => {
    if (amount !== 0) components.push({ kind, amount, lineId, quantity, rule, ...made });
  };
  add('price_kept', brings - value, 'reduction_agreed');
  if (choice.outcome === 'exchange') {
    const wanted = catalogue[choice.exchangeFor ?? ''];
    if (!wanted) throw new RangeError(`Not in the catalogue: ${choice.exchangeFor ?? 'nothing was named'}`);
    add('exchange_item', -(wanted.unitPrice + (taxAdded ? (wanted.unitTax ?? 0) : 0)) * quantity, 'exchange_price');
  }
  return components;
};
