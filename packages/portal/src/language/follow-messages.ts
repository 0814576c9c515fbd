import type { MessageLoader } from './language-controller.js';

export const followMessages: MessageLoader = {
  fr: () => import('../generated/follow/fr.js'),
  ro: () => import('../generated/follow/ro.js'),
  en: () => import('../generated/follow/en.js'),
};
