import { allocate, DESTINATIONS, type Destination, type QuoteComponent } from '@returns-portal/policy';
import type { ReturnCase } from '../../wire-types.js';
import { layerOf, netPartOfItem, withComponent } from '../part-of-item.js';

type Quote = ReturnCase['quote'];
type Priced = Pick<ReturnCase, 'items' | 'quote'>;

const total = (components: readonly QuoteComponent[], destination: Destination): number =>
  components.filter((each) => each.destination === destination).reduce((sum, { amount }) => sum + amount, 0);

/** The sums of a quote, from its components. */
const summed = (quote: Quote, components: QuoteComponent[]): Quote => {
  const balance = total(components, 'exchange');
  return {
    ...quote,
    components,
    refund: Math.max(0, total(components, 'original_payment')) + Math.max(0, balance),
    credit: Math.max(0, total(components, 'store_credit')),
    owed: Math.max(0, -balance),
  };
};

/** What stands without any item: nothing is left of it once all are gone. */
const withoutTheRest = (quote: Quote): Quote => {
  const components = DESTINATIONS.flatMap((destination): QuoteComponent[] => {
    const left = total(quote.components, destination);
    const whole = { lineId: null, quantity: null };
    return left === 0
      ? []
      : [{ kind: 'price_kept', amount: -left, destination, ...whole, rule: 'item_refused', layer: 'shop' }];
  });
  return { ...quote, components: [...quote.components, ...components], refund: 0, credit: 0, owed: 0 };
};

/** The part of the bonus that was given for an item's credit. */
const bonusOf = ({ quote }: Priced, net: readonly QuoteComponent[]): number => {
  const credit = quote.components.filter(({ destination }) => destination === 'store_credit');
  const bonus = credit.filter(({ kind }) => kind === 'credit_bonus').reduce((sum, { amount }) => sum + amount, 0);
  const goods = credit.filter(({ kind, lineId }) => kind !== 'credit_bonus' && lineId !== null);
  const all = goods.reduce((sum, { amount }) => sum + amount, 0);
  const own = total(net, 'store_credit');
  if (bonus <= 0 || own <= 0 || all <= 0) return 0;
  return allocate(bonus, [own, Math.max(0, all - own)])[0] ?? 0;
};

/**
 * What a case brings without some of its items, because they were declined or refused: each is taken off in a line of
 * its own that says so, with its part of a bonus. Without any item left nothing is.
 */
export const takeOff = <Case extends Priced>(
  returnCase: Case,
  positions: readonly number[],
  rule: 'item_declined' | 'item_refused',
): Case => {
  let after = returnCase;
  for (const position of positions) {
    const item = after.items[position];
    if (!item) continue;
    const net = netPartOfItem(after, position);
    const bonus = bonusOf(after, net);
    for (const destination of DESTINATIONS) {
      const amount = total(net, destination) + (destination === 'store_credit' ? bonus : 0);
      if (amount === 0) continue;
      const { lineId, quantity, choice } = item;
      const off: QuoteComponent = {
        kind: 'price_kept',
        amount: -amount,
        destination,
        lineId,
        quantity,
        rule,
        layer: layerOf(choice),
      };
      after = { ...after, quote: summed(after.quote, withComponent(after, position, off)) };
    }
  }
  const isLeft = after.items.some(
    ({ goods }, position) => !positions.includes(position) && goods !== 'declined' && goods !== 'refused',
  );
  return isLeft ? after : { ...after, quote: withoutTheRest(after.quote) };
};
