import type { AllowedVerdict, Verdict } from '../model/verdict.js';
import type { LineContext } from '../tracks/line-context.js';

/** A rule of the shop: narrows what was allowed so far, refuses, or passes it on unchanged. */
export type GoodwillRule = (soFar: AllowedVerdict, context: LineContext) => Verdict;
