import type { Policy } from '../model/policy.js';
import { statuteOf } from '../statute/known-law.js';
import { compilePolicyWith } from './compile-policy-with.js';
import type { CompiledPolicy } from './compiled-policy.js';

/**
 * Makes a policy ready to decide, with the law of every country that we have. A page that sells to one country can
 * call `compilePolicyWith` and leave the others out of its bundle.
 *
 * @param options.floor on a marketplace, the operator's document: the seller can give more than it, never less
 */
export const compilePolicy = (
  policy: Policy,
  { floor }: { readonly floor?: Policy | undefined } = {},
): CompiledPolicy => compilePolicyWith(policy, { law: statuteOf, floor });
