import type { MessageLoader } from './language-controller.js';

export const restMessages: MessageLoader = {
  fr: () => import('../generated/rest/fr.js'),
  ro: () => import('../generated/rest/ro.js'),
  en: () => import('../generated/rest/en.js'),
};
