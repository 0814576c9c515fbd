import type { ItemCondition } from '../model/policy.js';
import type { GoodwillVerdict } from '../model/verdict.js';
import { distinct } from '../rules/distinct.js';
import { feeOffers } from '../rules/fee-rules.js';
import { longer, NO_END } from '../tracks/cell.js';
import { refused, type LineContext } from '../tracks/line-context.js';
import { putTogether } from '../tracks/put-together.js';
import { closedBeside, whyNothing } from './closed.js';
import { given } from './given.js';
import type { GoodwillRules } from './goodwill-rules.js';
import { mergeFloor } from './merge-floor.js';

const conditionsOf = ({ conditions }: GoodwillRules, { subject }: LineContext): ItemCondition[] => {
  const demanded: ItemCondition[] = [];
  for (const { rule } of conditions(subject)) demanded.push(...rule.demand);
  return distinct(demanded);
};

/** Lines that have to go back as well. */
const togetherWith = ({ line, contractLines, settings }: LineContext): string[] =>
  settings.bundlesTogether && line.bundle !== undefined
    ? contractLines.filter(({ id, bundle }) => bundle === line.bundle && id !== line.id).map(({ id }) => id)
    : [];

/**
 * What the seller gives beyond the law for one line, and under an operator never less than the operator asks for.
 *
 * @param guaranteeOver then a fault is a reason like any other
 */
export const assessGoodwill = (context: LineContext, guaranteeOver: boolean): GoodwillVerdict => {
  const { order, line, rules, subject, today } = context;
  const { goodwill: own, floor } = rules;
  const { goodwill, withFaults } = rules.reasons(line.category);
  const reasons = guaranteeOver ? withFaults : goodwill;
  const ofSeller = given(own, context, reasons);
  const ofOperator = floor && given(floor, context, reasons);
  const both = ofOperator ? mergeFloor(ofSeller, ofOperator) : ofSeller;
  const open = both.cells.filter(({ lastDay }) => lastDay >= today);
  const over = open.length < both.cells.length ? both.cells.filter(({ lastDay }) => lastDay < today) : [];
  if (open.length === 0) return refused(whyNothing(both, over));
  const longest = open.reduce(longer);
  const { units, until, offers, changes } = putTogether(open, longest.lastDay, reasons, order.timeZone);
  const { closed, refusedUnits, restricted = longest.because } = closedBeside(open, over, both);
  const because = longest.lastDay === NO_END ? longest.because : restricted;
  // Where the operator asks for nothing, it does not hold the seller's terms down either.
  const limits = ofOperator?.cells.length ? floor : null;
  const demanded = conditionsOf(own, context);
  return {
    allowed: true,
    units,
    until,
    offers,
    closed,
    changes,
    refusedUnits,
    because,
    reasons,
    methods: rules.methods.goodwill(subject),
    fees: feeOffers(own.fees, subject),
    feeLimits: limits && feeOffers(limits.fees, subject),
    conditions: limits ? demanded.filter((condition) => conditionsOf(limits, context).includes(condition)) : demanded,
    decisions: rules.decisions('goodwill', subject),
    together: togetherWith(context),
    flagged: because.code === 'window_delivery_unknown',
    unsettled: [],
  };
};
