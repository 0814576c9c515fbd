import { templates as fr } from '../generated/first/fr.js';
import { templates as ro } from '../generated/first/ro.js';
import type { MessageLoader } from './language-controller.js';

/**
 * The first screen's few sentences come with the code: a file of their own would be 0.4 KiB smaller for one language,
 * and one round trip later for the two that need it.
 */
export const firstMessages: MessageLoader = {
  fr: () => Promise.resolve({ templates: fr }),
  ro: () => Promise.resolve({ templates: ro }),
};
