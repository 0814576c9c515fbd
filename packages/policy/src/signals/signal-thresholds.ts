import { everyRule, placedRules } from '../document/placed-rules.js';
import type { CustomerConditions } from '../model/conditions.js';
import type { Policy } from '../model/policy.js';
import type { SignalCode, SignalThreshold } from './signal.js';

type Asked = Omit<SignalThreshold, 'rules'>;

const TIMES = [
  ['returns', 'returns'],
  ['evidenceRefused', 'evidence_refused'],
  ['emptyParcels', 'empty_parcels'],
] as const satisfies readonly (readonly [keyof CustomerConditions, SignalCode])[];

/** The keys of each in the same order: they are told apart by their values. */
const askedBy = (conditions: CustomerConditions): Asked[] => {
  const { returnRatePercent, returnedValue } = conditions;
  const times = TIMES.flatMap(([key, code]) => {
    const asked = conditions[key];
    return asked ? [{ code, over: asked.days, currency: null, threshold: asked.count }] : [];
  });
  const rate =
    returnRatePercent === undefined
      ? []
      : [{ code: 'return_rate' as const, over: null, currency: null, threshold: returnRatePercent }];
  const values = Object.entries(returnedValue?.atLeast ?? {}).map(([currency, threshold]) => ({
    code: 'returned_value' as const,
    over: returnedValue?.days ?? null,
    currency,
    threshold,
  }));
  return [...times, ...rate, ...values];
};

/**
 * What the rules of a policy look at in a customer's history, wherever they do: each threshold once, with the rules that
 * have it, so that staff sees why one of them asked for a second look.
 */
export const signalThresholds = (policy: Policy): SignalThreshold[] => {
  const found = new Map<string, SignalThreshold>();
  for (const { name, rule } of everyRule(placedRules(policy))) {
    const customers = [rule.when?.customer, rule.unless?.customer];
    for (const asked of customers.flatMap((conditions) => (conditions ? askedBy(conditions) : []))) {
      const key = JSON.stringify(Object.values(asked));
      found.set(key, { ...asked, rules: [...new Set([...(found.get(key)?.rules ?? []), name])] });
    }
  }
  return [...found.values()];
};
