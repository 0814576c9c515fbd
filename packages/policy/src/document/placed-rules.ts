import type {
  LineConditions,
  MethodConditions,
  OutcomeConditions,
  PriceRange,
  ReasonConditions,
  Rule,
} from '../model/conditions.js';
import type { Policy } from '../model/policy.js';
import type { Track } from '../model/track.js';

/** All that rules of any section can ask for. */
export type Conditions = LineConditions &
  ReasonConditions &
  OutcomeConditions &
  MethodConditions & { readonly tracks?: readonly Track[] | undefined; readonly caseValue?: PriceRange | undefined };

export const RULE_SECTIONS = [
  'goodwill.windows',
  'goodwill.seasons',
  'goodwill.restrictions',
  'goodwill.conditions',
  'goodwill.outcomes',
  'goodwill.fees',
  'methods',
  'destinations',
  'decisions',
  'refunds',
  'withdrawal.refunds',
] as const;
export type RuleSection = (typeof RULE_SECTIONS)[number];

export interface PlacedRule<R extends Rule<Conditions> = Rule<Conditions>> {
  readonly section: RuleSection;
  readonly path: string;
  /** As verdicts name it: its `id`, or its place. */
  readonly name: string;
  readonly rule: R;
}

const place = <R extends Rule<Conditions>>(section: RuleSection, rules: readonly R[] | undefined): PlacedRule<R>[] =>
  (rules ?? []).map((rule, index) => ({
    section,
    path: `$.${section}[${index}]`,
    name: rule.id ?? `${section}[${index}]`,
    rule,
  }));

/** The rules of every section, each with its place in the document. */
export const placedRules = ({ withdrawal, goodwill, methods, destinations, decisions, refunds }: Policy) => ({
  windows: place('goodwill.windows', goodwill.windows),
  seasons: place('goodwill.seasons', goodwill.seasons),
  restrictions: place('goodwill.restrictions', goodwill.restrictions),
  conditions: place('goodwill.conditions', goodwill.conditions),
  outcomes: place('goodwill.outcomes', goodwill.outcomes),
  fees: place('goodwill.fees', goodwill.fees),
  methods: place('methods', methods),
  destinations: place('destinations', destinations),
  decisions: place('decisions', decisions),
  refunds: place('refunds', refunds),
  withdrawalRefunds: place('withdrawal.refunds', withdrawal.refunds),
});

export type PlacedRules = ReturnType<typeof placedRules>;

/** All of them in one list, in the order of the document. */
export const everyRule = (rules: PlacedRules): readonly PlacedRule[] => Object.values(rules).flat();
