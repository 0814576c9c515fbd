import type { OutcomeKind } from '../model/outcome.js';
import type {
  ConditionRule,
  Fee,
  OutcomeRule,
  Policy,
  Restriction,
  Season,
  UnknownDelivery,
  WindowRule,
} from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { Layer } from '../model/verdict.js';
import { indexRules, type RuleIndex } from '../rules/rule-index.js';

/** What a shop gives, made ready to be asked. */
export interface GoodwillRules {
  readonly layer: Layer;
  readonly windows: RuleIndex<WindowRule>;
  readonly seasons: RuleIndex<Season>;
  readonly restrictions: RuleIndex<Restriction>;
  readonly conditions: RuleIndex<ConditionRule>;
  readonly outcomes: RuleIndex<OutcomeRule>;
  readonly fees: RuleIndex<Fee>;
  readonly unknownDelivery: UnknownDelivery;
  readonly giftOutcomes: readonly OutcomeKind[];
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
): GoodwillRules => ({
  layer,
  windows: indexRules(goodwill.windows, 'goodwill.windows'),
  seasons: indexRules(goodwill.seasons, 'goodwill.seasons'),
  restrictions: indexRules(goodwill.restrictions, 'goodwill.restrictions'),
  conditions: indexRules(goodwill.conditions, 'goodwill.conditions'),
  outcomes: indexRules(goodwill.outcomes, 'goodwill.outcomes', reasons),
  fees: indexRules(goodwill.fees, 'goodwill.fees', reasons),
  unknownDelivery: goodwill.unknownDelivery ?? { then: 'stay_open' },
  giftOutcomes: goodwill.giftOutcomes ?? ['store_credit', 'exchange'],
});
