import type { RestrictionCode, WindowStart } from '../model/policy.js';
import type { Locale } from '../model/labels.js';
import type { OutcomeKind } from '../model/outcome.js';
import type { ReasonClass } from '../model/reason.js';
import type { RefundMoment } from '../model/refund-rule.js';
import type { Track } from '../model/track.js';

/**
 * Every code of the linter and what a sentence about it may need. `found` are the words that gave the finding;
 * countries are ISO 3166-1, or `EU` where there is no market.
 */
export interface FindingParams {
  not_informed: { readonly months: number };
  function_not_disclosed: NoParams;
  function_missing: NoParams;
  function_behind_login: NoParams;
  function_url_unusable: { readonly found: string };
  function_disclosure_unsaid: NoParams;
  exceptions_not_disclosed: NoParams;
  return_cost_without_information: NoParams;
  partial_delivery_open: NoParams;
  collects_without_pickup: NoParams;
  country_code_unusual: { readonly country: string; readonly meant: string };

  window_shorter_than_withdrawal: { readonly days: number; readonly statutory: number; readonly country: string };
  window_may_end_before_withdrawal: { readonly days: number; readonly from: WindowStart; readonly safe: number };
  outcome_without_window: { readonly outcome: OutcomeKind };
  season_without_effect: { readonly days: number };
  season_ends_before_purchase: NoParams;
  send_back_shorter_than_withdrawal: { readonly days: number; readonly statutory: number };

  rule_unreachable: { readonly by: string };
  exception_swallows_rule: NoParams;
  condition_empty: NoParams;
  price_range_empty: NoParams;

  unknown_reason: { readonly reason: string; readonly known: readonly string[] };
  retired_reason: { readonly reason: string };
  class_without_reason: { readonly reasonClass: ReasonClass };
  unknown_method: { readonly method: string; readonly known: readonly string[] };
  outcome_not_offered: { readonly outcome: OutcomeKind };
  restriction_leaves_nothing: NoParams;
  reason_without_outcome: { readonly reason: string };
  duplicate_code: { readonly code: string; readonly first: string };
  duplicate_rule_id: { readonly id: string; readonly first: string };

  conformity_without_cure: NoParams;
  second_hand_too_short: { readonly months: number; readonly minimum: number; readonly country: string };
  no_reason_for_fault: NoParams;
  evidence_required_for_fault: { readonly reason: string };
  evidence_asked_for_fault: NoParams;

  fee_for_fault: { readonly reasons: readonly string[] };
  fee_outside_withdrawal: NoParams;
  credit_only_for_fault: { readonly reasons: readonly string[] };
  refusal_against_withdrawal: { readonly because: RestrictionCode };
  packaging_demanded: NoParams;

  history_in_withdrawal: NoParams;
  history_not_looked_at: NoParams;
  history_refuses: NoParams;
  moment_never_comes: { readonly on: RefundMoment };
  refund_before_goods: NoParams;

  no_method: { readonly track: Track; readonly country: string };
  method_only_for_some: { readonly track: Track; readonly country: string };
  no_free_method_for_fault: { readonly country: string };
  amount_missing: { readonly currency: string; readonly country: string };

  label_blank: { readonly locale: Locale };
  label_untranslated: NoParams;
  romanian_cedilla: NoParams;
  romanian_without_diacritics: NoParams;
  french_spacing: NoParams;
  text_demands_packaging: { readonly found: string };
  text_demands_invoice: { readonly found: string };
  text_boasts_statute: { readonly found: string };
  odr_platform_closed: { readonly found: string };
  sal_link_outdated: { readonly found: string; readonly current: string };

  floor_window_shorter: { readonly outcome: OutcomeKind; readonly days: number; readonly country: string };
  floor_outcome_missing: { readonly outcome: OutcomeKind; readonly country: string };
  floor_bonus_lower: { readonly country: string };
  floor_fee_higher: { readonly country: string };
  floor_setting_lower: NoParams;
}

type NoParams = Readonly<Record<never, never>>;

export type FindingCode = keyof FindingParams;

/**
 * `error`: against the law, or customers get stuck. `warning`: it will not do what its author thinks, or customers
 * will misunderstand their rights. `note`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What to do about a finding, where there is one obvious thing. Paths as in `Finding.path`. */
export type Change =
  { readonly path: string; readonly value: unknown } | { readonly path: string; readonly remove: true };

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The place in the document: `$.goodwill.windows[0].days`. */
  readonly path: string;
  readonly params: FindingParams[Code];
  /** Act and article. */
  readonly source?: string | undefined;
  readonly change?: Change | undefined;
}

/** Something that a policy document should not say, or not like this. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

const SEVERITIES = {
  not_informed: 'warning',
  function_not_disclosed: 'warning',
  function_missing: 'warning',
  function_behind_login: 'error',
  function_url_unusable: 'error',
  function_disclosure_unsaid: 'note',
  exceptions_not_disclosed: 'warning',
  return_cost_without_information: 'warning',
  partial_delivery_open: 'note',
  collects_without_pickup: 'warning',
  country_code_unusual: 'warning',
  window_shorter_than_withdrawal: 'warning',
  window_may_end_before_withdrawal: 'note',
  outcome_without_window: 'warning',
  season_without_effect: 'warning',
  season_ends_before_purchase: 'warning',
  send_back_shorter_than_withdrawal: 'note',
  rule_unreachable: 'warning',
  exception_swallows_rule: 'warning',
  condition_empty: 'warning',
  price_range_empty: 'warning',
  unknown_reason: 'error',
  retired_reason: 'note',
  class_without_reason: 'note',
  unknown_method: 'error',
  outcome_not_offered: 'warning',
  restriction_leaves_nothing: 'warning',
  reason_without_outcome: 'warning',
  duplicate_code: 'error',
  duplicate_rule_id: 'warning',
  conformity_without_cure: 'error',
  second_hand_too_short: 'warning',
  no_reason_for_fault: 'error',
  evidence_required_for_fault: 'warning',
  evidence_asked_for_fault: 'note',
  fee_for_fault: 'error',
  fee_outside_withdrawal: 'note',
  credit_only_for_fault: 'warning',
  refusal_against_withdrawal: 'warning',
  packaging_demanded: 'warning',
  history_in_withdrawal: 'error',
  history_not_looked_at: 'warning',
  history_refuses: 'warning',
  moment_never_comes: 'warning',
  refund_before_goods: 'note',
  no_method: 'error',
  method_only_for_some: 'warning',
  no_free_method_for_fault: 'warning',
  amount_missing: 'warning',
  label_blank: 'error',
  label_untranslated: 'warning',
  romanian_cedilla: 'warning',
  romanian_without_diacritics: 'note',
  french_spacing: 'note',
  text_demands_packaging: 'warning',
  text_demands_invoice: 'warning',
  text_boasts_statute: 'warning',
  odr_platform_closed: 'error',
  sal_link_outdated: 'warning',
  floor_window_shorter: 'warning',
  floor_outcome_missing: 'warning',
  floor_bonus_lower: 'warning',
  floor_fee_higher: 'warning',
  floor_setting_lower: 'warning',
} as const satisfies Record<FindingCode, Severity>;

export const FINDING_CODES = Object.keys(SEVERITIES) as readonly FindingCode[];

/** Makes a finding; how bad it is follows from its code. */
export const finding = <Code extends FindingCode>(
  code: Code,
  path: string,
  params: FindingParams[Code],
  more: Pick<Finding, 'source' | 'change'> = {},
): Finding => ({ code, severity: SEVERITIES[code], path, params, ...more }) as Finding;
