import { momentHasCome, type GoodsState, type RefundMoment } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import type { RuledItem } from '../decisions-of.js';

/** How far goods are, as the moments count it; null where they have not set out, or bring nothing. */
const REACHED: Readonly<Record<GoodsState, RefundMoment | null>> = {
  requested: null,
  declined: null,
  refused: null,
  approved: 'approval',
  in_transit: 'first_scan',
  // A carrier had it; whether the money goes all the same is for a person to say.
  lost: 'first_scan',
  received: 'receipt',
  accepted: 'inspection',
  partly_accepted: 'inspection',
  kept: 'inspection',
};

/** An item whose moment to be paid has come, and the rule that says so. */
export interface RuledPosition {
  readonly position: number;
  readonly rule: string;
}

const OPEN: readonly CaseItem['money'][] = ['due', 'held'];

/** What the rules said of an item, or of the one that it was split from. */
const ruleOf = (
  { items }: Pick<ReturnCase, 'items'>,
  rules: readonly RuledItem[],
  position: number,
): RuledItem | null => {
  const from = items[position]?.splitFrom;
  return rules[position] ?? (from === undefined ? null : ruleOf({ items }, rules, from));
};

/**
 * The items whose money goes now because a rule of the policy says so. Where no rule does, a person sees to it.
 *
 * @param rules what they said when the case was made
 */
export const ruledPositions = (returnCase: ReturnCase, rules: readonly RuledItem[]): RuledPosition[] =>
  returnCase.items.flatMap((item, position) => {
    const found = ruleOf(returnCase, rules, position)?.refund;
    const reached = REACHED[item.goods];
    const rule = found?.rule ?? null;
    if (!found || rule === null || reached === null || !OPEN.includes(item.money)) return [];
    return momentHasCome(found.on, reached) ? [{ position, rule }] : [];
  });
