import type { OutcomeKind } from '../model/outcome.js';
import type {
  Fee,
  GoodwillTerms,
  OutcomeRule,
  Policy,
  Restriction,
  Season,
  UnknownDelivery,
  WindowRule,
  ConditionRule,
} from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { Layer } from '../model/verdict.js';
import { indexRules, type RuleIndex } from '../rules/rule-index.js';
import { resolve, type Resolved } from '../rules/resolved.js';

/** What a shop gives, made ready to be asked. */
export interface GoodwillRules {
  readonly layer: Layer;
  readonly windows: RuleIndex<WindowRule>;
  readonly seasons: RuleIndex<Season>;
  readonly restrictions: RuleIndex<Restriction>;
  readonly conditions: RuleIndex<ConditionRule>;
  readonly outcomes: RuleIndex<Resolved<OutcomeRule>>;
  readonly fees: RuleIndex<Resolved<Fee>>;
  readonly unknownDelivery: UnknownDelivery;
  readonly giftOutcomes: ReadonlySet<OutcomeKind>;
}

/**
 * Makes the goodwill section of a document ready.
 *
 * @param reasons the reasons that customers can give: the seller's, for an operator's document too
 */
export const goodwillRules = (
  { goodwill }: Pick<Policy, 'goodwill'>,
  reasons: readonly Reason[],
  layer: Layer,
): GoodwillRules => {
  const section = (name: keyof GoodwillTerms) => `goodwill.${name}`;
  return {
    layer,
    windows: indexRules(goodwill.windows, section('windows')),
    seasons: indexRules(goodwill.seasons, section('seasons')),
    restrictions: indexRules(goodwill.restrictions, section('restrictions')),
    conditions: indexRules(goodwill.conditions, section('conditions')),
    outcomes: indexRules(resolve(goodwill.outcomes, reasons), section('outcomes')),
    fees: indexRules(resolve(goodwill.fees, reasons), section('fees')),
    unknownDelivery: goodwill.unknownDelivery ?? { then: 'stay_open' },
    giftOutcomes: new Set(goodwill.giftOutcomes ?? ['store_credit', 'exchange']),
  };
};
