import type { MessageLoader } from '../language/language-controller.js';

export const policyMessages: MessageLoader = {
  fr: () => import('../generated/policy/fr.js'),
  ro: () => import('../generated/policy/ro.js'),
};
