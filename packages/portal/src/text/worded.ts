/** What a table says of a word that came from the service; the word itself, where a newer one has more of them. */
export const worded = <Word extends string>(table: Readonly<Record<Word, () => string>>, word: Word): string =>
  Object.hasOwn(table, word) ? table[word]() : word;
