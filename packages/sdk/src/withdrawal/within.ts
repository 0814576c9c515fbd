import { storable } from '../rest/encode.js';

/** As long as the contract takes it, and fit to be kept: nobody's withdrawal fails for a name of a thousand letters. */
export const within = (text: string, longest: number): string => storable(text.trim().slice(0, longest));
