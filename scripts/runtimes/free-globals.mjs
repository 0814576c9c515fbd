import { Linter } from 'eslint';

/** What every place has where the SDK runs: the language, and what WinterTC's minimum common API names. */
export const EVERYWHERE = [
  ...['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget', 'File', 'FormData', 'Headers'],
  ...['ReadableStream', 'Request', 'Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa'],
  ...['clearInterval', 'clearTimeout', 'crypto', 'fetch', 'queueMicrotask', 'setInterval', 'setTimeout'],
  'structuredClone',
];

/** The names that a script takes from its surroundings, beside those given; `typeof name` asks, and takes nothing. */
export const freeGlobals = (code, known = EVERYWHERE) => {
  const globals = Object.fromEntries(known.map((name) => [name, 'readonly']));
  const languageOptions = { ecmaVersion: 2024, sourceType: 'module', globals };
  const messages = new Linter().verify(code, { languageOptions, rules: { 'no-undef': 'error' } });
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(broken.message);
  return [...new Set(messages.map(({ message }) => /^'([^']+)'/.exec(message)[1]))].sort();
};
