/** Messages that rightly read the same as in English: language → id → why. */
export const SAME_AS_ENGLISH = {
  fr: {
    'verify.code': 'the French word',
    'hand_over.code_of': 'the French word',
    'photos.label': 'the French word',
    'photos.count.one': 'the French word',
    'photos.count.few': 'the French word',
    'photos.count.other': 'the French word',
  },
  ro: { 'condition.complete': 'the feminine plural of a Latin word', 'statement.contract': 'the Romanian word' },
};
