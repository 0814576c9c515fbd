/** Messages that rightly read the same as in English: language → id → why. */
export const SAME_AS_ENGLISH = {
  fr: {},
  ro: { 'condition.complete': 'the feminine plural of a Latin word' },
};
