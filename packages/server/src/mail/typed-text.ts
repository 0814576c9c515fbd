/** Controls, but for the tab: nothing of them is seen, and in a terminal they do harm. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/**
 * A name as somebody or their system put it in, fit for a header and for the middle of a sentence: a line break would
 * look like the end of the header, and a direction mark would turn round what follows. Spaces that do not break stay.
 */
export const oneLine = (name: string): string =>
  name
    .replace(/(?:[^\S\u00a0\u202f]|\p{Cc})+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim();

/** The lines of what somebody wrote, each as it was. */
export const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n\u0085\u2028\u2029]/u).map((line) => line.replace(CONTROLS, ''));
