/** One address and no more: nothing that ends a header, parts a list, or puts something in brackets or quotes. */
const MAILBOX = /^[^\s\p{C}@<>()[\],;:\\"]+@[^\s\p{C}@<>()[\],;:\\"]+$/u;

/** What was typed as an address, fit to be written to; null where it can be none. */
export const mailboxOf = (typed: string): string | null => {
  const address = typed.trim();
  return MAILBOX.test(address) ? address : null;
};
