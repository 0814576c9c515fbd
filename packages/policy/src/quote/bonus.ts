import type { CreditBonus } from '../model/outcome.js';
import type { QuoteComponent } from '../model/quote.js';
import type { GoodwillOffer } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import { percentOf } from '../money/percent.js';
import type { GoodwillItem } from './goodwill-item.js';
import { WHOLE } from './ledger.js';

interface CreditGroup {
  readonly offer: GoodwillOffer;
  readonly own: CreditBonus;
  readonly floor: CreditBonus;
  credit: number;
}

/** Items under the same offer share a bonus, and its cap. */
const groupsOf = (items: readonly GoodwillItem[]): CreditGroup[] => {
  const groups: CreditGroup[] = [];
  for (const { offer, brings } of items) {
    const { outcome, rule, floorBonus = {} } = offer;
    if (outcome.kind !== 'store_credit') continue;
    const same = groups.find((group) => group.offer.rule === rule && group.offer.floorBonus === offer.floorBonus);
    if (same) same.credit += brings;
    else groups.push({ offer, own: outcome.bonus ?? {}, floor: floorBonus, credit: brings });
  }
  return groups;
};

const percentIn = ({ own, floor }: CreditGroup): number => Math.max(own.percent ?? 0, floor.percent ?? 0);
const flatIn = ({ own, floor }: CreditGroup, currency: string): number =>
  Math.max(own.amount?.[currency] ?? 0, floor.amount?.[currency] ?? 0);

/**
 * The bonus on store credit: rounded down, and the better one for the customer where the operator demands one too. What
 * was taken from the credit earns none, and is taken off the items with the lower bonus first. Of different flat
 * amounts the highest is given, once.
 *
 * @param credit what of the items' worth becomes credit in the end
 */
export const creditBonus = (items: readonly GoodwillItem[], credit: number, currency: string): QuoteComponent[] => {
  const groups = groupsOf(items);
  let taken = sum(groups.map((group) => group.credit)) - credit;
  for (const group of [...groups].sort((a, b) => percentIn(a) - percentIn(b))) {
    const part = Math.min(taken, group.credit);
    group.credit -= part;
    taken -= part;
  }
  const earning = groups.filter((group) => group.credit > 0);
  const highest = Math.max(...earning.map((group) => flatIn(group, currency)));
  const flatFor = earning.find((group) => flatIn(group, currency) === highest);
  return earning.flatMap((group): QuoteComponent[] => {
    const worth = ({ percent = 0, amount, cap }: CreditBonus) =>
      Math.min(
        percentOf(group.credit, percent) + (group === flatFor ? (amount?.[currency] ?? 0) : 0),
        cap?.[currency] ?? Infinity,
      );
    const own = worth(group.own);
    const floor = worth(group.floor);
    const amount = Math.max(own, floor);
    if (amount === 0) return [];
    return [
      {
        kind: 'credit_bonus',
        amount,
        destination: 'store_credit',
        ...WHOLE,
        rule: 'shop_credit_bonus',
        layer: floor > own ? 'operator' : group.offer.layer,
        policyRule: group.offer.rule,
      },
    ];
  });
};
