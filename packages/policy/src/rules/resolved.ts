import type { LineConditions, ReasonConditions } from '../model/conditions.js';
import type { Reason } from '../model/reason.js';
import { reasonCodes } from './reason-codes.js';

/** A rule with the codes of the reasons for which it holds; null for all. */
export type Resolved<R> = R & { readonly codes: readonly string[] | null };

/** Looks up the reasons that rules mean, once. */
export const resolve = <R extends { readonly when?: (LineConditions & ReasonConditions) | undefined }>(
  rules: readonly R[] | undefined,
  reasons: readonly Reason[],
): Resolved<R>[] | undefined => rules?.map((rule) => ({ ...rule, codes: reasonCodes(reasons, rule.when) }));
