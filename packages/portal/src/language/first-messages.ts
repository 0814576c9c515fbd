import type { MessageLoader } from './language-controller.js';

export const firstMessages: MessageLoader = {
  fr: () => import('../generated/first/fr.js'),
  ro: () => import('../generated/first/ro.js'),
};
