import type { About, Fact, FactCode, FactParams, GoodwillOutcome } from '@returns-portal/policy';
import type { PolicyView } from '@returns-portal/contract';
import { isAboutAll } from './is-fallback.js';

/** What most people ask first. */
export interface Glance {
  readonly withdrawalDays: number | null;
  /** Null where the shop gives nothing beyond the law. `everywhere`: whether there is a window for every item. */
  readonly window: { readonly least: number; readonly most: number; readonly everywhere: boolean } | null;
  readonly offers: readonly GoodwillOutcome[];
  /** Whether not all of them are there for every item and reason. */
  readonly offersVary: boolean;
  readonly payer: 'consumer' | 'trader' | null;
  readonly fees: readonly FactOf<'goodwill_fee'>[];
  readonly methods: readonly FactParams['method'][];
  readonly closed: readonly FactParams['goodwill_restriction'][];
  readonly guaranteeMonths: number | null;
}

type FactOf<Code extends FactCode> = Extract<Fact, { readonly code: Code }>;

const among = <Code extends FactCode>(facts: readonly Fact[], code: Code): readonly FactOf<Code>[] =>
  facts.filter((fact): fact is FactOf<Code> => fact.code === code);

/** On a marketplace nobody gets less than its operator promises, and what the seller says nothing of gets that. */
const windowOf = (facts: readonly Fact[], promised: readonly Fact[]): Glance['window'] => {
  const windowsIn = (some: readonly Fact[]) => among(some, 'goodwill_window').map(({ params }) => params);
  const isForAll = ({ about, outcomes }: FactParams['goodwill_window']): boolean =>
    isAboutAll(about) && outcomes === null;
  const [own, floors] = [windowsIn(facts), windowsIn(promised)];
  const floor = Math.max(0, ...floors.filter(isForAll).map(({ days }) => days));
  const all = own.some(isForAll) ? own : [...own, ...floors];
  const days = all.map((params) => Math.max(params.days, floor));
  return days.length === 0
    ? null
    : { least: Math.min(...days), most: Math.max(...days), everywhere: all.some(isForAll) };
};

const offersOf = (facts: readonly Fact[], promised: readonly Fact[]): Pick<Glance, 'offers' | 'offersVary'> => {
  const rules = [...among(facts, 'goodwill_outcomes'), ...among(promised, 'goodwill_outcomes')].map(
    ({ params }) => params,
  );
  const isGeneral = ({ about, reasons }: FactParams['goodwill_outcomes']): boolean =>
    isAboutAll(about) && reasons === null;
  const general = rules.filter(isGeneral);
  const offers: GoodwillOutcome[] = [];
  for (const outcome of [...general, ...rules].flatMap(({ offer }) => offer)) {
    if (!offers.some(({ kind }) => kind === outcome.kind)) offers.push(outcome);
  }
  return { offers, offersVary: general.length < rules.length };
};

/** What is taken back by nobody: on a marketplace only what its operator does not insist on. */
const closedOf = (facts: readonly Fact[], operator: PolicyView['operator']): Glance['closed'] => {
  const closedBy = (some: readonly Fact[]) =>
    among(some, 'goodwill_restriction')
      .map(({ params }) => params)
      .filter(({ only }) => only.length === 0);
  const alike = (one: About, other: About): boolean => JSON.stringify(one) === JSON.stringify(other);
  const own = closedBy(facts);
  if (!operator) return own;
  const above = closedBy(operator.facts);
  return own.filter(({ about }) => above.some((restriction) => alike(restriction.about, about)));
};

export const glanceOf = ({ facts, operator }: Pick<PolicyView, 'facts' | 'operator'>): Glance => {
  const promised = operator?.facts ?? [];
  return {
    withdrawalDays: among(facts, 'withdrawal_period')[0]?.params.days ?? null,
    window: windowOf(facts, promised),
    ...offersOf(facts, promised),
    payer: among(facts, 'withdrawal_return_cost')[0]?.params.payer ?? null,
    fees: among(facts, 'goodwill_fee'),
    methods: among(facts, 'method').map(({ params }) => params),
    closed: closedOf(facts, operator),
    guaranteeMonths: among(facts, 'guarantee_period')[0]?.params.months ?? null,
  };
};
