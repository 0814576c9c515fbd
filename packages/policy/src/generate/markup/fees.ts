import { placedRules, type PlacedRule } from '../../document/placed-rules.js';
import type { Fee } from '../../model/policy.js';
import { aboutIn, isAboutAll } from '../about.js';
import { inCurrency, monetaryAmount, oneOrMore, term, type Markup, type MarkupContext } from './markup.js';

/** The fees that a customer who does not like the goods could meet, and what of them cannot be said. */
const feesOf = (kind: Fee['kind'], { policy, country, lose }: MarkupContext): readonly PlacedRule<Fee>[] => {
  const fees = placedRules(policy).fees.filter(
    ({ rule }) =>
      rule.kind === kind && aboutIn(country, rule) && (rule.when?.reasonClasses?.includes('remorse') ?? true),
  );
  fees.forEach(({ path, rule }) => {
    const about = aboutIn(country, rule);
    const { reasons, reasonClasses, outcomes, methods } = rule.when ?? {};
    if ((about && !isAboutAll(about)) || reasons || reasonClasses || outcomes || methods) lose(path, 'fee_for_some');
    if (rule.freeFrom) lose(path, 'fee_free_from');
    if ('per' in rule.charge && rule.charge.per === 'parcel') lose(path, 'fee_per_parcel');
  });
  return fees;
};

interface Highest {
  readonly flat: number | null;
  readonly percent: number | null;
}

const highestOf = (fees: readonly PlacedRule<Fee>[], context: MarkupContext): Highest => {
  let flat: number | null = null;
  let percent: number | null = null;
  for (const { path, rule } of fees) {
    if ('percent' in rule.charge) percent = Math.max(percent ?? 0, rule.charge.percent);
    else {
      const amount = inCurrency(rule.charge.amount, context);
      if (amount === undefined) context.lose(path, 'fee_without_currency');
      else flat = Math.max(flat ?? 0, amount);
    }
  }
  if (fees.length > 1) context.lose('$.goodwill.fees', 'fees_differ');
  return { flat, percent };
};

/** What going back costs: for a customer who does not like the goods the worst of what the rules say, for faults nothing. */
export const feeMarkup = (context: MarkupContext): Markup => {
  const { policy, lose } = context;
  const postage = highestOf(feesOf('return_postage', context), context);
  const handling = highestOf(feesOf('handling', context), context);
  const { informed, returnCost } = policy.withdrawal;
  const paysPostage = informed && returnCost === 'consumer';
  const shipping =
    postage.flat !== null || postage.percent !== null
      ? 'ReturnShippingFees'
      : paysPostage
        ? 'ReturnFeesCustomerResponsibility'
        : null;
  const restocking = handling.flat !== null || handling.percent !== null;
  if (policy.goodwill.fees?.length) lose('$.goodwill.fees', 'fee_not_in_withdrawal');
  if (postage.percent !== null) lose('$.goodwill.fees', 'fees_differ');
  if (handling.flat !== null && handling.percent !== null) lose('$.goodwill.fees', 'fees_differ');

  const fees = [...(shipping ? [term(shipping)] : []), ...(restocking ? [term('RestockingFees')] : [])];
  const remorse = fees.length > 0 ? fees : [term('FreeReturn')];
  const shippingAmount = postage.flat === null ? null : monetaryAmount(postage.flat, context);
  const restockingFee = handling.flat === null ? handling.percent : monetaryAmount(handling.flat, context);
  return {
    ...oneOrMore('returnFees', remorse),
    ...oneOrMore('customerRemorseReturnFees', remorse),
    itemDefectReturnFees: term('FreeReturn'),
    ...(shippingAmount
      ? { returnShippingFeesAmount: shippingAmount, customerRemorseReturnShippingFeesAmount: shippingAmount }
      : {}),
    ...(restockingFee === null ? {} : { restockingFee }),
  };
};
