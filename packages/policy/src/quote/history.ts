import type { ReturnedUnits } from '../model/context.js';
import type { Choice } from '../model/selection.js';

/** What earlier cases of the same order already took. What is not said counts as goods that went back for money. */
export interface QuoteHistory extends Readonly<Partial<Record<KnownFate, ReturnedUnits>>> {
  /** All units of those cases, by line id; what the order itself says comes on top. */
  readonly returned?: ReturnedUnits;
  /** Delivery refunded or promised, in minor units, by seller. */
  readonly deliveryRefunded?: Readonly<Record<string, number>>;
  /** Discount taken back and not given back since, a positive amount, by seller. */
  readonly clawedBack?: Readonly<Record<string, number>>;
  /**
   * What those cases brought or promised in minor units, for the whole order: all components but bonuses, which are the
   * shop's own money, and what was wanted in exchange, which the goods paid.
   */
  readonly refunded?: number;
}

/**
 * What became of units that are in a case.
 *
 * - `withdrawn`: they went back by law, by withdrawal or because the contract ended over a fault.
 * - `refunded`: they went back by the shop's goodwill, for money or credit.
 * - `exchanged`: the customer has something else instead.
 * - `keptFree`: the customer was refunded and keeps them.
 * - `mended`: the customer still has them, or the same again, and paid for them.
 */
export type UnitFate = 'withdrawn' | 'refunded' | 'exchanged' | 'keptFree' | 'mended';

/** The fates that a history tells apart; the rest was refunded. */
export type KnownFate = Exclude<UnitFate, 'refunded'>;

export const fateOf = (choice: Choice): UnitFate => {
  if (choice.track === 'withdrawal') return 'withdrawn';
  switch (choice.outcome) {
    case 'refund':
      return choice.track === 'conformity' ? 'withdrawn' : 'refunded';
    case 'store_credit':
      return 'refunded';
    case 'exchange':
      return 'exchanged';
    case 'keep_item':
      return 'keptFree';
    case 'repair':
    case 'replacement':
    case 'price_reduction':
      return 'mended';
  }
};
