/**
 * The key of each sentence whose key is not its id. There are none, except in the script-tag bundle: its build numbers the
 * sentences and puts the table in this place (docs/adr/0017-english-is-a-language-like-the-others.md).
 */
export const keys: Readonly<Record<string, string | number>> = {};
