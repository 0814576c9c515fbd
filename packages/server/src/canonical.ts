import canonicalize from 'canonicalize';

/** RFC 8785: the same value is the same text, whoever writes it down. */
export const canonical = (value: object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value without a canonical form');
  return text;
};
