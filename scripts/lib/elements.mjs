/**
 * The elements that a page can load by one script tag each, as `<tag>.js`. A new one begins here: `module` is what
 * registers it, below packages/portal/dist, `firstTexts` the parts of the translations that its first screen needs.
 * Its budgets then belong into scripts/size-budgets.mjs.
 */
export const ELEMENTS = [
  { tag: 'returns-portal', module: 'define.js', firstTexts: ['first'] },
  { tag: 'returns-tracker', module: 'define-tracker.js', firstTexts: ['first'] },
  { tag: 'returns-policy', module: 'define-policy.js', firstTexts: ['policy'] },
  { tag: 'returns-withdrawal', module: 'define-withdrawal.js', firstTexts: ['withdrawal'] },
];

/** What a journey only loads when somebody asks for it, by the module at its head; counted apart. */
export const ON_DEMAND = {
  'following a case': ['define-tracker.js', 'returns-tracker.js'],
  'the policy in words': ['define-policy.js', 'returns-policy.js'],
  'a statement of withdrawal': ['define-withdrawal.js', 'withdrawal-rest.js'],
};

/** Where the bundles are made. */
export const BUNDLE = 'packages/portal/cdn';

/** Says of an element's bundle which file loads which; in the bundles' folder. */
export const manifestOf = (tag) => `${tag}.manifest.json`;
