import type { AllowedVerdict, Verdict } from '../model/verdict.js';
import { categoryExcluded } from '../rules/category-excluded.js';
import { finalSale } from '../rules/final-sale.js';
import { notDelivered } from '../rules/not-delivered.js';
import type { GoodwillRule } from '../rules/rule.js';
import { returnWindow } from '../rules/return-window.js';
import { isDoubt, type LineContext } from './line-context.js';

/** In the order in which they are asked: what can never go back first, so that the answer names the real reason. */
const RULES: readonly GoodwillRule[] = [categoryExcluded, notDelivered, returnWindow, finalSale];

/** What the shop gives beyond the law, for one line: the first rule that refuses decides. */
export const assessGoodwill = (context: LineContext): Verdict => {
  let verdict: AllowedVerdict = {
    allowed: true,
    until: null,
    outcomes: context.policy.goodwill.outcomes,
    flagged: false,
    because: { code: 'window_delivery_unknown', layer: 'shop', params: {} },
  };
  for (const rule of RULES) {
    const next = rule(verdict, context);
    if (!next.allowed) return next;
    verdict = next;
  }
  return { ...verdict, flagged: isDoubt(verdict.because) };
};
