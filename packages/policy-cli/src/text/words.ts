import type {
  FeeKind,
  GoodwillOutcome,
  ItemCondition,
  MethodKind,
  OutcomeKind,
  Track,
  WindowStart,
} from '@returns-portal/policy';
import { moneyOf } from './money.js';

export const TRACK_NAMES: Readonly<Record<Track, string>> = {
  withdrawal: 'right of withdrawal',
  goodwill: 'goodwill',
  conformity: 'legal guarantee',
};

export const OUTCOME_NAMES: Readonly<Record<OutcomeKind, string>> = {
  refund: 'refund',
  store_credit: 'store credit',
  exchange: 'exchange',
  repair: 'repair',
  replacement: 'replacement',
  price_reduction: 'price reduction',
  keep_item: 'refund without sending back',
};

export const CONDITION_NAMES: Readonly<Record<ItemCondition, string>> = {
  unused: 'unused',
  unworn_with_tags: 'unworn and with their tags',
  sealed: 'sealed',
  complete: 'complete',
  original_packaging: 'in their original packaging',
};

export const METHOD_NAMES: Readonly<Record<MethodKind, string>> = {
  drop_off: 'drop-off point',
  parcel_label: 'label to print',
  paperless_code: 'code to show',
  pickup: 'pickup',
  in_store: 'in the shop',
  own_carrier: 'carrier of the customer’s choice',
};

export const START_NAMES: Readonly<Record<WindowStart, string>> = {
  ordered: 'the order',
  shipped: 'the dispatch',
  delivered: 'the delivery',
  last_item_delivered: 'the delivery of the last item',
};

/** a, b and c. */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

export const amountOf = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** An outcome with its terms: "store credit with 10 % on top". */
export const outcomeText = (outcome: GoodwillOutcome, currency: string): string => {
  const name = OUTCOME_NAMES[outcome.kind];
  switch (outcome.kind) {
    case 'store_credit': {
      const { percent, amount, cap } = outcome.bonus ?? {};
      const flat = amount?.[currency];
      const most = cap?.[currency];
      const bonus = [
        ...(percent === undefined ? [] : [`${percent}\u00a0%`]),
        ...(flat === undefined ? [] : [moneyOf(flat, currency)]),
      ];
      if (bonus.length === 0) return name;
      return `${name} with ${listed(bonus)} on top${most === undefined ? '' : ` (at most ${moneyOf(most, currency)})`}`;
    }
    case 'exchange':
      return outcome.for === 'variant' ? 'exchange for another variant' : 'exchange for any product';
    case 'price_reduction':
      return `price reduction of ${outcome.percent}\u00a0%`;
    default:
      return name;
  }
};

interface Charged {
  readonly kind: FeeKind;
  readonly charge: { readonly per: 'case' | 'parcel'; readonly amount: number } | { readonly percent: number };
}

/** Fees of a verdict: "return postage 3.90 EUR a parcel". */
export const feesText = (fees: readonly Charged[], currency: string): string =>
  listed(
    fees.map(({ kind, charge }) => {
      const amount =
        'percent' in charge
          ? `${charge.percent}\u00a0%`
          : `${moneyOf(charge.amount, currency)} a ${charge.per === 'case' ? 'return' : 'parcel'}`;
      return `${kind === 'handling' ? 'handling' : 'return postage'} ${amount}`;
    }),
  );
