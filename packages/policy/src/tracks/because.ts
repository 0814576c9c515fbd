import type { AllowedBecause, RefusedBecause } from '../model/verdict.js';

type Any = AllowedBecause | RefusedBecause;

/** What the statute says, with act and article. */
export const byLaw = <Code extends Any['code']>(
  code: Code,
  source: string,
  params: Extract<Any, { code: Code }>['params'],
): Extract<Any, { code: Code }> => ({ code, layer: 'statute', params, source }) as Extract<Any, { code: Code }>;
