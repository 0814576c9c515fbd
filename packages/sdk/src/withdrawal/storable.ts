/** Half of a character, as an emoji that was cut in two leaves it, and NUL: no database keeps them. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** A text without what the service would have to refuse. */
export const storable = (text: string): string => text.replace(UNSTORABLE, '');

/** As long as the contract takes it, and fit to be kept: nobody's withdrawal fails for a name of a thousand letters. */
export const within = (text: string, longest: number): string => storable(text.trim().slice(0, longest));
