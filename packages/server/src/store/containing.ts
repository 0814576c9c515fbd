/** Words of a search as a pattern: what they hold is text, never a wildcard. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
