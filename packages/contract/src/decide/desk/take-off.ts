import { allocate, DESTINATIONS, type Destination, type QuoteComponent } from '@returns-portal/policy';
import type { ReturnCase } from '../../wire-types.js';
import { layerOf, netPartOfItem, partOfItem, withComponent } from '../part-of-item.js';
import { isNowhere } from './is-nowhere.js';

type Quote = ReturnCase['quote'];
type Priced = Pick<ReturnCase, 'items' | 'quote'>;
type TakenOff = 'item_declined' | 'item_refused';

export const totalOf = (components: readonly QuoteComponent[], destination: Destination): number =>
  components.filter((each) => each.destination === destination).reduce((sum, { amount }) => sum + amount, 0);

/** The sums of a quote, from its components. */
const summed = (quote: Quote, components: QuoteComponent[]): Quote => {
  const balance = totalOf(components, 'exchange');
  return {
    ...quote,
    components,
    refund: Math.max(0, totalOf(components, 'original_payment')) + Math.max(0, balance),
    credit: Math.max(0, totalOf(components, 'store_credit')),
    owed: Math.max(0, -balance),
  };
};

/** What stands without any item: nothing is left of it once all are gone. */
const withoutTheRest = (quote: Quote, rule: TakenOff): Quote => {
  const components = DESTINATIONS.flatMap((destination): QuoteComponent[] => {
    const left = totalOf(quote.components, destination);
    const whole = { lineId: null, quantity: null };
    return left === 0 ? [] : [{ kind: 'price_kept', amount: -left, destination, ...whole, rule, layer: 'shop' }];
  });
  return { ...quote, components: [...quote.components, ...components], refund: 0, credit: 0, owed: 0 };
};

/**
 * The part of the bonus that some items have earned, as they were quoted. It depends on which are left alone, not on the
 * order in which others went, so that the parts always add up to what was given.
 */
const bonusFor = (returnCase: Priced, standing: ReadonlySet<number>): number => {
  const bonus = returnCase.quote.components
    .filter(({ kind, amount }) => kind === 'credit_bonus' && amount > 0)
    .reduce((sum, { amount }) => sum + amount, 0);
  const earned = returnCase.items.map((_, position) =>
    Math.max(0, totalOf(partOfItem(returnCase, position), 'store_credit')),
  );
  const own = earned.reduce((sum, amount, position) => (standing.has(position) ? sum + amount : sum), 0);
  const all = earned.reduce((sum, amount) => sum + amount, 0);
  return bonus > 0 && own > 0 ? (allocate(bonus, [own, all - own])[0] ?? 0) : 0;
};

/**
 * What a case brings without some of its items, because they were declined or refused: each is taken off in a line of
 * its own that says so, and so is its part of a bonus. Without any item left nothing is.
 */
export const takeOff = <Case extends Priced>(returnCase: Case, positions: readonly number[], rule: TakenOff): Case => {
  let after = returnCase;
  const standing = new Set(returnCase.items.flatMap((item, at) => (isNowhere(item) ? [] : [at])));
  for (const position of positions) {
    const item = after.items[position];
    if (!item) continue;
    const net = netPartOfItem(after, position);
    const before = bonusFor(after, standing);
    standing.delete(position);
    const bonus = before - bonusFor(after, standing);
    for (const destination of DESTINATIONS) {
      const amount = totalOf(net, destination);
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
    if (bonus === 0) continue;
    // In a line of its own: it is the shop's money, and counts for none that the customer has paid.
    const whole = { lineId: null, quantity: null } as const;
    const less: QuoteComponent = {
      kind: 'credit_bonus',
      amount: -bonus,
      destination: 'store_credit',
      ...whole,
      rule: 'shop_credit_bonus',
      layer: 'shop',
    };
    after = { ...after, quote: summed(after.quote, [...after.quote.components, less]) };
  }
  return standing.size > 0 ? after : { ...after, quote: withoutTheRest(after.quote, rule) };
};
