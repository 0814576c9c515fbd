import type { FindingCode, FindingParams } from '@returns-portal/policy';

/** A finding in words, for whoever writes the document. */
export interface FindingText {
  /** What is wrong, and why it matters. */
  readonly sentence: string;
  /** What to do. */
  readonly proposal: string;
}

/** A text for every code, so that a missing one does not compile. */
export type TextTable<Codes extends FindingCode> = {
  readonly [Code in Codes]: (params: FindingParams[Code]) => FindingText;
};

export const text = (sentence: string, proposal: string): FindingText => ({ sentence, proposal });

/** As a part of a sentence. */
export const place = (country: string): string => (country === 'EU' ? 'the EU' : country);
/** A code of the document, without its underscores. */
export const words = (code: string): string => code.replaceAll('_', ' ');
export const list = (codes: readonly string[]): string => codes.map((code) => `“${code}”`).join(', ');
