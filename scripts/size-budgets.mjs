const KIB = 1024;

/** Budgets in bytes after brotli 11, and in requests. Why these: docs/adr. Raise one only with a reason there. */
export const BUDGETS = {
  'script tag: first screen, one language': { bytes: 12 * KIB, requests: 3 },
  'script tag: whole journey, one language': { bytes: 45 * KIB },
  'sdk: createReturnFlow + restAdapter': { bytes: 14 * KIB },
  'policy: compilePolicy + quoteRefund': { bytes: 10 * KIB },
};
