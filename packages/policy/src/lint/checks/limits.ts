import { sourced, type Check } from '../check.js';
import { finding } from '../finding.js';

/** The code of the note that tells customers of their right; with it the shop has done what it must. */
const TOLD_IN = 'right_of_withdrawal';

/**
 * Only the law's closed list of exceptions takes the right of withdrawal away, product by product
 * (`OrderLine.exception`). "Final sale" limits goodwill alone, and customers have to be told.
 */
const refusals: Check = (context) => {
  if (context.policy.notes?.some(({ code }) => code === TOLD_IN)) return [];
  return context.rules.restrictions.flatMap(({ path, rule: { because, only = [] } }) =>
    only.includes('refund')
      ? []
      : [finding('refusal_against_withdrawal', `${path}.because`, { because }, sourced(context, 'exceptions'))],
  );
};

const packaging: Check = (context) =>
  context.rules.conditions.flatMap(({ path, rule: { demand } }) => {
    const index = demand.indexOf('original_packaging');
    if (index < 0) return [];
    const place = `${path}.demand[${index}]`;
    const change = { path: demand.length === 1 ? path : place, remove: true } as const;
    return [finding('packaging_demanded', place, {}, { ...sourced(context, 'handling'), change })];
  });

const fees: Check = (context) =>
  context.rules.fees.length === 0
    ? []
    : [finding('fee_outside_withdrawal', '$.goodwill.fees', {}, sourced(context, 'costs'))];

/** Limits that are lawful in goodwill and do not reach the right of withdrawal. */
export const limitChecks: readonly Check[] = [refusals, packaging, fees];
