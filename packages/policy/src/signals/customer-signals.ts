import type { LocalDay } from '../calendar/local-day.js';
import type { CustomerHistory } from '../model/conditions.js';
import { returnRate, totalIn } from '../rules/customer-figures.js';
import { SIGNAL_CODES, type CustomerSignal, type SignalCode, type SignalThreshold } from './signal.js';

/** What is shown where no rule looks: the last year. */
const SHOWN_DAYS = 365;

const HISTORIES = {
  returns: 'returns',
  returned_value: 'returnedValue',
  evidence_refused: 'evidenceRefused',
  empty_parcels: 'emptyParcels',
} as const satisfies Partial<Record<SignalCode, keyof CustomerHistory>>;

const valueOf = (
  { code, over, currency }: SignalThreshold,
  history: CustomerHistory,
  today: LocalDay,
): number | undefined => {
  const figure =
    code === 'return_rate'
      ? Math.floor(returnRate(history))
      : totalIn(history[HISTORIES[code]], over ?? Infinity, today, currency ?? '');
  return Number.isNaN(figure) ? undefined : figure;
};

/** The figures that no rule looks at; values in each currency that the customer paid in. */
const unasked = (thresholds: readonly SignalThreshold[], { returnedValue = [] }: CustomerHistory): SignalThreshold[] =>
  SIGNAL_CODES.filter((code) => !thresholds.some((threshold) => threshold.code === code)).flatMap((code) => {
    const over = code === 'return_rate' ? null : SHOWN_DAYS;
    const currencies =
      code === 'returned_value' ? [...new Set(returnedValue.map(({ currency }) => currency))].sort() : [null];
    return currencies.map((currency) => ({ code, over, currency, threshold: null, rules: [] }));
  });

/**
 * What a shop's rules see of a customer, counted as they count it: the same figures from the same history, each with its
 * threshold and the rules that have it. No score is made of them, and none of them has a say in a withdrawal. What nobody
 * counts is left out, as are values in a currency in which nothing came back.
 *
 * @param thresholds those of the policy (`signalThresholds`); without them the last year is counted and nothing is reached
 * @returns in the order of `SIGNAL_CODES`
 */
export const customerSignals = (
  history: CustomerHistory,
  today: LocalDay,
  thresholds: readonly SignalThreshold[] = [],
): CustomerSignal[] => {
  const paidIn = (history.returnedValue ?? []).map(({ currency }) => currency);
  const isTheirs = ({ currency }: SignalThreshold): boolean => currency === null || paidIn.includes(currency);
  const shown = [...thresholds.filter(isTheirs), ...unasked(thresholds, history)];
  return SIGNAL_CODES.flatMap((code) => shown.filter((threshold) => threshold.code === code)).flatMap((asked) => {
    const value = valueOf(asked, history, today);
    if (value === undefined) return [];
    return [{ ...asked, value, reached: asked.threshold !== null && value >= asked.threshold }];
  });
};
