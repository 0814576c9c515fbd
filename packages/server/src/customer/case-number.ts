/** Crockford's base 32: no I, L, O or U, so that a number read out or copied by hand comes back the same. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A number that people can quote and nobody can guess: 40 random bits, such as `R-7K3M9QXA`. */
export const newNumber = (letter: 'R' | 'W'): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  // 256 is a multiple of 32, so every letter is as likely as the next.
  return `${letter}-${[...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')}`;
};

export const newCaseNumber = (): string => newNumber('R');
