/** Messages that rightly read the same as in English: language → id → why. */
export const SAME_AS_ENGLISH = {
  fr: {},
  ro: {},
};
