/** More would only be guessing, and each is looked up. */
const MOST = 8;
/** No shop has longer ones. */
const LONGEST = 60;

const AROUND = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}]+$/gu;
/** "n°", "nr." and the like, written without a space before the number. */
const PREFIX = /^(?:n[°º]|nr\.|no\.|nr(?=\d))/iu;

const forms = (part: string): string[] => {
  const bare = part.replace(AROUND, '').replace(PREFIX, '');
  // Some shops show a # that is part of the number, and some one that is not.
  const plain = bare.replace(/^#+/, '');
  return bare === plain ? [bare] : [bare, plain];
};

/**
 * What can be an order number in the words by which a consumer says which contract is meant: the whole, then every part
 * that holds a digit, the longest first ("commande n° A-1001 du 3 mars": A-1001, then 3). Each in upper case, once.
 */
export const contractNumbers = (contract: string): string[] => {
  const whole = contract.trim();
  const parts = whole
    .split(/[\s,;:()«»"“”„]+/u)
    .flatMap(forms)
    .filter((part) => /\p{N}/u.test(part))
    .sort((a, b) => b.length - a.length);
  const all = [whole, ...parts].map((part) => part.toUpperCase());
  return [...new Set(all)].filter((number) => number !== '' && number.length <= LONGEST).slice(0, MOST);
};
