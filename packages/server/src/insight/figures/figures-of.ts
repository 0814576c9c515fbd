import type { Figures } from '@returns-portal/contract';
import { OUTCOME_KINDS } from '@returns-portal/policy';
import type { CaseCount, ItemCount } from '../../ports/store/insight-data.js';
import type { Counts } from './counts.js';
import { daysTaken } from './days-taken.js';
import { shareOf, sumOf } from './share.js';

type Sources = Pick<Counts, 'items' | 'cases' | 'waits' | 'orders'>;

const ratesOf = ({ orders, items }: Sources): Figures['rates'] => {
  const rate = (sold: number, returned: number) => ({ sold, returned, share: shareOf(returned, sold) });
  const units = sumOf(orders, (row) => row.units);
  return {
    orders: rate(
      sumOf(orders, (row) => row.orders),
      sumOf(orders, (row) => row.returnedOrders),
    ),
    units: rate(
      units,
      sumOf(orders, (row) => row.returnedUnits),
    ),
    inPeriod: rate(
      units,
      sumOf(items, (row) => row.units),
    ),
  };
};

/** What customers wanted. Units count in every currency, amounts in the one. */
const outcomesOf = (items: readonly ItemCount[], currency: string | null): Figures['outcomes'] => {
  const valueOf = (row: ItemCount): number => (row.currency === currency ? row.value : 0);
  const [units, value] = [sumOf(items, (row) => row.units), sumOf(items, valueOf)];
  return OUTCOME_KINDS.flatMap((outcome) => {
    const own = items.filter((row) => row.outcome === outcome);
    if (own.length === 0) return [];
    const [ownUnits, ownValue] = [sumOf(own, (row) => row.units), sumOf(own, valueOf)];
    return [
      {
        outcome,
        units: ownUnits,
        value: ownValue,
        ofUnits: shareOf(ownUnits, units),
        ofValue: shareOf(ownValue, value),
      },
    ];
  });
};

const satisfactionOf = (cases: readonly CaseCount[]): Figures['satisfaction'] => {
  const ratings = [0, 1, 2, 3, 4].map((at) => sumOf(cases, (row) => row.ratings[at] ?? 0));
  const n = sumOf(ratings, (given) => given);
  const points = ratings.reduce((sum, given, at) => sum + given * (at + 1), 0);
  return { n, mean: n === 0 ? null : Math.round((points / n) * 100) / 100, ratings };
};

const keptOf = (kept: number, late: number) => ({ kept, late, share: shareOf(kept, kept + late) });

/**
 * The figures of a period, or of all.
 *
 * @param currency of the amounts
 */
export const figuresOf = (sources: Sources, currency: string | null): Figures => {
  const { items, cases, waits } = sources;
  const amounts = cases.filter((row) => row.currency === currency);
  const outcomes = outcomesOf(items, currency);
  const value = sumOf(outcomes, (row) => row.value);
  const stays = sumOf(
    outcomes.filter(({ outcome }) => outcome === 'exchange' || outcome === 'store_credit'),
    (row) => row.value,
  );
  const cost = (of: (row: CaseCount) => number): number => sumOf(amounts, of);
  return {
    returns: sumOf(cases, (row) => row.returns),
    units: sumOf(items, (row) => row.units),
    value,
    withdrawnUnits: sumOf(
      items.filter(({ track }) => track === 'withdrawal'),
      (row) => row.units,
    ),
    rates: ratesOf(sources),
    outcomes,
    retained: { value: stays, share: shareOf(stays, value) },
    bonus: cost((row) => row.bonus),
    costs: {
      postage: cost((row) => row.postage),
      handling: cost((row) => row.handling),
      repair: cost((row) => row.repair),
      other: cost((row) => row.other),
      valueLost: cost((row) => row.valueLost),
      valueKept: cost((row) => row.valueKept),
      surcharge: cost((row) => row.surcharge),
    },
    timeToRefund: {
      fromRequest: daysTaken(waits.filter(({ since }) => since === 'request')),
      fromReceipt: daysTaken(waits.filter(({ since }) => since === 'receipt')),
    },
    deadlines: {
      law: keptOf(
        sumOf(cases, (row) => row.keptByLaw),
        sumOf(cases, (row) => row.lateByLaw),
      ),
      promise: keptOf(
        sumOf(cases, (row) => row.keptByPromise),
        sumOf(cases, (row) => row.lateByPromise),
      ),
    },
    satisfaction: satisfactionOf(cases),
  };
};
