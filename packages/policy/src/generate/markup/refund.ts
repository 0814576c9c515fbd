import { placedRules, type PlacedRule } from '../../document/placed-rules.js';
import type { OutcomeKind } from '../../model/outcome.js';
import type { OutcomeRule, WindowRule } from '../../model/policy.js';
import { aboutIn, isAboutAll } from '../about.js';
import { oneOrMore, term, type Markup, type MarkupContext } from './markup.js';

/** The rules that can decide for goods of a country, up to the first that decides for all of them. */
const deciding = <R extends WindowRule | OutcomeRule>(
  rules: readonly PlacedRule<R>[],
  country: string,
  isGeneral: (rule: R) => boolean,
): { readonly rules: readonly PlacedRule<R>[]; readonly complete: boolean } => {
  const found: PlacedRule<R>[] = [];
  for (const placed of rules) {
    const about = aboutIn(country, placed.rule);
    if (!about) continue;
    found.push(placed);
    if (isAboutAll(about) && isGeneral(placed.rule)) return { rules: found, complete: true };
  }
  return { rules: found, complete: false };
};

const startsAtDelivery = ({ from }: WindowRule): boolean => from === 'delivered' || from === 'last_item_delivered';

/** Days after delivery in which every product can go back for an outcome; 0 where some cannot. */
const daysFor = (outcome: OutcomeKind, { policy, country, lose }: MarkupContext): number => {
  const { windows, outcomes } = placedRules(policy);
  const about = windows.filter(({ rule }) => rule.when?.outcomes?.includes(outcome) ?? true);
  const found = deciding(about, country, () => true);
  const offers = deciding(outcomes, country, ({ when }) => !when?.reasons && !when?.reasonClasses);
  const forRemorse = offers.rules.filter(({ rule }) => rule.when?.reasonClasses?.includes('remorse') ?? true);
  const lacking = forRemorse.find(({ rule }) => !rule.offer.some(({ kind }) => kind === outcome));
  if (lacking && forRemorse.some(({ rule }) => rule.offer.some(({ kind }) => kind === outcome))) {
    lose(lacking.path, 'outcome_for_some');
  }
  if (lacking || !found.complete || forRemorse.length === 0) return 0;
  const early = found.rules.find(({ rule }) => !startsAtDelivery(rule));
  if (early) lose(early.path, 'window_starts_before_delivery');
  const days = found.rules.map(({ rule }) => (startsAtDelivery(rule) ? rule.days : 0));
  const shortest = Math.min(...days);
  found.rules.forEach(({ path, rule }) => {
    if (startsAtDelivery(rule) && rule.days > shortest) lose(path, 'window_varies');
  });
  return shortest;
};

const REFUND_TYPES: Readonly<Partial<Record<OutcomeKind, string>>> = {
  store_credit: 'StoreCreditRefund',
  exchange: 'ExchangeRefund',
};

const loseUnknownOutcomes = ({ policy, country, lose }: MarkupContext): void => {
  placedRules(policy).outcomes.forEach(({ path, rule }) => {
    if (!aboutIn(country, rule)) return;
    rule.offer.forEach((outcome, index) => {
      const place = `${path}.offer[${index}]`;
      if (outcome.kind === 'store_credit' && outcome.bonus) lose(place, 'credit_bonus');
      if (outcome.kind === 'exchange' && outcome.for === 'variant') lose(place, 'exchange_for_variant');
      if (['repair', 'replacement', 'price_reduction', 'keep_item'].includes(outcome.kind)) {
        lose(place, 'outcome_unknown');
      }
    });
  });
};

/** How long money comes back for every product, and what else can be had for as long. The law's period is the least. */
export const refundMarkup = (context: MarkupContext): Markup => {
  const { policy, statute, lose } = context;
  const kinds = new Set(policy.goodwill.outcomes.flatMap(({ offer }) => offer.map(({ kind }) => kind)));
  const beyond = kinds.has('refund') ? daysFor('refund', context) : 0;
  const days = Math.max(statute.withdrawal.days, beyond);
  const others = [...kinds].flatMap((kind) => {
    const type = REFUND_TYPES[kind];
    if (!type) return [];
    const lasting = daysFor(kind, { ...context, lose: () => undefined });
    if (lasting !== days) lose('$.goodwill.windows', 'outcome_has_other_window');
    return lasting >= days ? [term(type)] : [];
  });
  if (policy.goodwill.restrictions?.some((rule) => aboutIn(context.country, rule))) {
    lose('$.goodwill.restrictions', 'restriction');
  }
  loseUnknownOutcomes(context);
  return {
    returnPolicyCategory: term('MerchantReturnFiniteReturnWindow'),
    merchantReturnDays: days,
    ...oneOrMore('refundType', [term('FullRefund'), ...others]),
  };
};
