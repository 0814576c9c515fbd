import {
  compilePolicy,
  type GoodwillOutcome,
  type PoliciesBySeller,
  type Policy,
  type Selection,
} from '@returns-portal/policy';
import type { OrderFacts } from '../order-situation.js';

/** How whoever decides against a rule is named in explanations, in the place of the rule. */
export const OVERRIDE = 'override';

/** Longer than anybody keeps an order. */
const DAYS = 3650;

/** The outcome as the shop offers it elsewhere, or as such; null for one of which the shop would have to say how much. */
const offered = ({ goodwill }: Policy, kind: GoodwillOutcome['kind']): GoodwillOutcome | null => {
  const known = goodwill.outcomes.flatMap(({ offer }) => offer).find((outcome) => outcome.kind === kind);
  if (known) return known;
  if (kind === 'price_reduction') return null;
  return kind === 'exchange' ? { kind, for: 'any_product' } : { kind };
};

/**
 * The policies of an order as they would be if its shop's goodwill gave what staff has decided to give: windows are open
 * and nothing is closed for what is selected. What law says, fees and amounts stay as they are, and so does what is left
 * of each line. It is for one decision, and is never stored.
 */
export const overridePolicies = (
  { order, policies }: Pick<OrderFacts, 'order' | 'policies'>,
  { items }: Selection,
): PoliciesBySeller =>
  Object.fromEntries(
    Object.entries(policies).map(([seller, compiled]) => {
      const chosen = items.flatMap(({ lineId, choice }) =>
        choice.track === 'goodwill' && order.lines.some((line) => line.id === lineId && line.seller === seller)
          ? [choice.outcome]
          : [],
      );
      if (chosen.length === 0) return [seller, compiled];
      const { policy } = compiled;
      const offer = [...new Set(chosen)].flatMap((kind) => offered(policy, kind) ?? []);
      const goodwill: Policy['goodwill'] = {
        ...policy.goodwill,
        windows: [{ id: OVERRIDE, days: DAYS, from: 'ordered' }],
        restrictions: [],
        conditions: [],
        outcomes: offer.length > 0 ? [{ id: OVERRIDE, offer }] : [],
        bundles: 'separately',
      };
      return [seller, compilePolicy({ ...policy, goodwill, decisions: [{ id: OVERRIDE, decide: 'approve' }] })];
    }),
  );
