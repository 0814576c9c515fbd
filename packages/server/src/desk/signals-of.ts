import type { CaseAct, Signal } from '@returns-portal/contract';
import { customerSignals, localDayAt, signalThresholds } from '@returns-portal/policy';
import type { OrderFile } from '../ports/store/order-data.js';

/**
 * What is counted about the customer of a case, with the rules that look at it. It is shown to staff, and no rule can look
 * at it in a withdrawal.
 *
 * @param seller whose policy is meant
 */
export const signalsOf = (
  { order, policies, customerHistory }: Pick<OrderFile, 'order' | 'policies' | 'customerHistory'>,
  seller: string,
  acts: readonly CaseAct[],
  now: Date,
): Signal[] => {
  const today = localDayAt(now.toISOString(), order.timeZone);
  const compiled = policies[seller];
  const thresholds = compiled ? signalThresholds(compiled.policy) : [];
  return customerSignals(customerHistory(today), today, thresholds).map(({ over, rules, ...signal }) => ({
    ...signal,
    days: over,
    rules: [...rules],
    contested: acts.some((act) => act.kind === 'contest' && act.code === signal.code),
  }));
};
