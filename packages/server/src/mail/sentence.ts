/** A part of a sentence that the eye should find first. */
export interface Strong {
  readonly strong: string;
}

/** A whole sentence, so that a translator sees it whole, with the parts that stand out. */
export type Sentence = readonly (string | Strong)[];

export const strong = (text: string): Strong => ({ strong: text });

/** Writes a sentence: say`Back by ${strong(day)}.` */
export const say = (texts: TemplateStringsArray, ...parts: readonly (string | Strong)[]): Sentence =>
  texts.flatMap((text, index) => {
    const part = parts[index];
    return part === undefined ? [text] : [text, part];
  });

export const plainText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
