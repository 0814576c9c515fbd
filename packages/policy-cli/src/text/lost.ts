import type { LostCode } from '@returns-portal/policy';

const TEXTS: Readonly<Record<LostCode, string>> = {
  window_varies: 'gives some goods longer. The shortest period is given.',
  window_starts_before_delivery:
    'starts before the delivery, from which search engines count. The legal period is given.',
  outcome_has_other_window: 'gives other outcomes another period than a refund.',
  outcome_for_some: 'makes what can be chosen depend on the goods or the reason.',
  outcome_unknown: 'is an outcome that the vocabulary does not know.',
  credit_bonus: 'adds a bonus to store credit.',
  exchange_for_variant: 'exchanges for another variant only.',
  restriction: 'excludes or limits some goods. Give those products a policy of their own.',
  condition_for_some: 'asks for a condition of some goods only.',
  condition_unknown: 'asks for more than new, used or damaged.',
  fee_for_some: 'takes the fee in some cases only.',
  fees_differ: 'has several fees, or one in percent of the postage. The highest that can be said is given.',
  fee_free_from: 'waives the fee from an amount on.',
  fee_per_parcel: 'takes the fee for every parcel.',
  fee_without_currency: 'has no amount in the currency of the country.',
  fee_not_in_withdrawal: 'never apply within the right of withdrawal.',
  method_unknown: 'is shown as return by mail: pickup and codes have no word.',
  method_for_some: 'is a way back for some goods only.',
  season_for_some: 'is a season for some goods or outcomes only.',
  gift_outcomes: 'says what somebody can choose who was given the goods.',
  bundles: 'makes sets come back together.',
  clawback: 'takes the discount on what is kept back.',
  delivery_refund: 'says whether delivery paid comes back.',
  legal_guarantee: 'is about the legal guarantee, which is another right.',
  notes: 'are for people.',
  return_country_assumed: 'do not name the country that goods go to. The same country is given.',
};

/** What the vocabulary cannot say, as the rest of a sentence that begins with a path of the document. */
export const lostText = (code: LostCode): string => TEXTS[code];
