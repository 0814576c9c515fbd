import { templates as fr } from '../generated/withdrawal/fr.js';
import { templates as ro } from '../generated/withdrawal/ro.js';
import type { MessageLoader } from './language-controller.js';

/** The form's sentences come with its code, in every language: a withdrawal waits for as few files as can be. */
export const withdrawalMessages: MessageLoader = {
  fr: () => Promise.resolve({ templates: fr }),
  ro: () => Promise.resolve({ templates: ro }),
};
