import { currencyOf } from '../document/currency-of.js';
import { placedRules } from '../document/placed-rules.js';
import type { LineConditions, Rule } from '../model/conditions.js';
import type { Amounts } from '../model/money.js';
import type { Fee, Policy } from '../model/policy.js';
import type { Statute } from '../statute/statute.js';
import { aboutIn, type About } from './about.js';
import { fact, type Fact, type FactCharge, type FactMoney, type PolicyFacts } from './fact.js';

const lawFacts = ({ withdrawal, conformity }: Policy, statute: Statute): readonly Fact[] => [
  fact('withdrawal_period', '$.withdrawal', {
    days: statute.withdrawal.days,
    notInformedMonths: withdrawal.informed ? null : statute.withdrawal.notInformedMonths,
  }),
  fact('withdrawal_return_cost', '$.withdrawal.returnCost', {
    payer: withdrawal.informed ? withdrawal.returnCost : 'trader',
  }),
  ...(withdrawal.traderCollects ? [fact('withdrawal_collected', '$.withdrawal.traderCollects', {})] : []),
  fact('guarantee_period', '$.conformity', {
    months: statute.conformity.months,
    outcomes: conformity.outcomes.map(({ kind }) => kind),
  }),
  ...(conformity.secondHandMonths === undefined
    ? []
    : [
        fact('guarantee_second_hand', '$.conformity.secondHandMonths', {
          months: Math.max(conformity.secondHandMonths, statute.conformity.secondHandMinimumMonths),
        }),
      ]),
];

/**
 * What a policy says to customers in a country, as codes and parameters in the order in which one would tell it: the
 * rights by law, then what the shop gives beyond, its limits and fees, the ways back, and the shop's notes.
 */
export const policyFacts = (policy: Policy, country: string, statute: Statute): PolicyFacts => {
  const { goodwill } = policy;
  const rules = placedRules(policy);
  const currency = currencyOf(country) ?? 'EUR';
  const money = (amounts: Amounts | undefined): FactMoney | null =>
    amounts?.[currency] === undefined ? null : { amount: amounts[currency], currency };
  const reasonsOf = (codes: readonly string[] | undefined, classes: readonly string[] | undefined) =>
    codes === undefined && classes === undefined
      ? null
      : policy.reasons
          .filter((reason) => !reason.retired && (codes?.includes(reason.code) ?? true))
          .filter((reason) => classes?.includes(reason.class) ?? true)
          .map(({ labels }) => labels);
  const methodsOf = (codes: readonly string[] | undefined) =>
    codes === undefined ? null : policy.methods.filter(({ code }) => codes.includes(code)).map(({ labels }) => labels);
  const chargeOf = ({ charge }: Fee): FactCharge | null => {
    if ('percent' in charge) return charge;
    const flat = money(charge.amount);
    return flat && { per: charge.per, money: flat };
  };

  /** Facts about the rules of a section that are about this country. */
  const each = <R extends Rule<LineConditions>>(
    section: readonly { readonly path: string; readonly rule: R }[],
    say: (path: string, rule: R, about: About) => Fact | null,
  ): readonly Fact[] =>
    section.flatMap(({ path, rule }) => {
      const about = aboutIn(country, rule);
      return (about && say(path, rule, about)) ?? [];
    });

  const keptBelow = money(goodwill.clawback?.keptBelow);
  const given: readonly Fact[] = [
    ...each(rules.windows, (path, { days, from, when }, about) =>
      fact('goodwill_window', path, { days, from, outcomes: when?.outcomes ?? null, about }),
    ),
    ...each(rules.seasons, (path, { bought, returnUntil, when }, about) =>
      fact('goodwill_season', path, { bought, returnUntil, outcomes: when?.outcomes ?? null, about }),
    ),
    ...each(rules.outcomes, (path, { offer, when }, about) =>
      fact('goodwill_outcomes', path, { offer, reasons: reasonsOf(when?.reasons, when?.reasonClasses), about }),
    ),
    ...each(rules.restrictions, (path, { because, only = [] }, about) =>
      fact('goodwill_restriction', path, { because, only, about }),
    ),
    ...each(rules.conditions, (path, { demand }, about) => fact('goodwill_condition', path, { demand, about })),
    ...each(rules.fees, (path, rule, about) => {
      const { kind, labels = null, freeFrom, when } = rule;
      const charge = chargeOf(rule);
      const { reasons, reasonClasses, outcomes = null, methods } = when ?? {};
      return (
        charge &&
        fact('goodwill_fee', path, {
          kind,
          labels,
          charge,
          freeFrom: money(freeFrom),
          reasons: reasonsOf(reasons, reasonClasses),
          outcomes,
          methods: methodsOf(methods),
          about,
        })
      );
    }),
    fact('goodwill_delivery', '$.goodwill.refundsDelivery', { refunded: goodwill.refundsDelivery }),
    ...(keptBelow ? [fact('goodwill_clawback', '$.goodwill.clawback', { keptBelow })] : []),
    ...(goodwill.giftOutcomes
      ? [fact('goodwill_gifts', '$.goodwill.giftOutcomes', { outcomes: goodwill.giftOutcomes })]
      : []),
    ...(goodwill.bundles === 'together' ? [fact('goodwill_bundles', '$.goodwill.bundles', {})] : []),
    fact('send_back', '$.goodwill.sendBackDays', { days: goodwill.sendBackDays }),
  ];

  const facts = [
    ...lawFacts(policy, statute),
    ...(goodwill.outcomes.length === 0 || goodwill.windows.length === 0
      ? [fact('goodwill_none', '$.goodwill', {})]
      : given),
    ...each(rules.methods, (path, { kind, labels, instructions, when }, about) =>
      fact('method', path, { kind, labels, instructions, tracks: when?.tracks ?? null, about }),
    ),
    ...(policy.notes ?? []).map(({ code, labels, url = null }, index) =>
      fact('note', `$.notes[${index}]`, { code, labels, url }),
    ),
  ];
  return { currency, facts };
};
