import type { Labels } from '../model/labels.js';
import type { MethodKind } from '../model/method.js';
import type { ConformityOutcome, GoodwillOutcome, OutcomeKind } from '../model/outcome.js';
import type { FeeKind, ItemCondition, RestrictionCode, Season, WindowStart } from '../model/policy.js';
import type { Track } from '../model/track.js';
import type { About } from './about.js';

/** An amount in the currency of the country. */
export interface FactMoney {
  readonly amount: number;
  readonly currency: string;
}

export type FactCharge =
  | { readonly per: 'case' | 'parcel'; readonly money: FactMoney }
  /** Of what the items bring. */
  | { readonly percent: number };

/** What there is to say of a policy, and what a sentence about it needs. Lists that are null mean all. */
export interface FactParams {
  withdrawal_period: { readonly days: number; readonly notInformedMonths: number | null };
  withdrawal_return_cost: { readonly payer: 'consumer' | 'trader' };
  withdrawal_collected: Readonly<Record<never, never>>;
  guarantee_period: { readonly months: number; readonly outcomes: readonly ConformityOutcome['kind'][] };
  guarantee_second_hand: { readonly months: number };
  goodwill_none: Readonly<Record<never, never>>;
  goodwill_window: {
    readonly days: number;
    readonly from: WindowStart;
    readonly outcomes: readonly OutcomeKind[] | null;
    readonly about: About;
  };
  goodwill_season: Pick<Season, 'bought' | 'returnUntil'> & {
    readonly outcomes: readonly OutcomeKind[] | null;
    readonly about: About;
  };
  goodwill_outcomes: {
    readonly offer: readonly GoodwillOutcome[];
    readonly reasons: readonly Labels[] | null;
    readonly about: About;
  };
  goodwill_restriction: {
    readonly because: RestrictionCode;
    readonly only: readonly OutcomeKind[];
    readonly about: About;
  };
  goodwill_condition: { readonly demand: readonly ItemCondition[]; readonly about: About };
  goodwill_fee: {
    readonly kind: FeeKind;
    readonly labels: Labels | null;
    readonly charge: FactCharge;
    readonly freeFrom: FactMoney | null;
    readonly reasons: readonly Labels[] | null;
    readonly outcomes: readonly OutcomeKind[] | null;
    readonly methods: readonly Labels[] | null;
    readonly about: About;
  };
  goodwill_delivery: { readonly refunded: boolean };
  goodwill_clawback: { readonly keptBelow: FactMoney };
  goodwill_gifts: { readonly outcomes: readonly OutcomeKind[] };
  goodwill_bundles: Readonly<Record<never, never>>;
  send_back: { readonly days: number };
  method: {
    readonly kind: MethodKind;
    readonly labels: Labels;
    readonly instructions: Labels;
    readonly tracks: readonly Track[] | null;
    readonly about: About;
  };
  note: { readonly code: string; readonly labels: Labels; readonly url: string | null };
}

export type FactCode = keyof FactParams;

/** One statement about a policy, for a sentence of a plain-language version. */
export type Fact = {
  [Code in FactCode]: { readonly code: Code; readonly path: string; readonly params: FactParams[Code] };
}[FactCode];

/** What a policy says to customers in a country. */
export interface PolicyFacts {
  /** Of the country: of the amounts in conditions and bonuses, the one to show. */
  readonly currency: string;
  readonly facts: readonly Fact[];
}

export const fact = <Code extends FactCode>(code: Code, path: string, params: FactParams[Code]): Fact =>
  ({ code, path, params }) as Fact;
