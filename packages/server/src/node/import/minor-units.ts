const known = new Map<string, number>();

/** Decimals of a currency: 2 for EUR and RON, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number => {
  const decimals =
    known.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, decimals);
  return decimals;
};

/** Whether Intl would take it; it knows every code of ISO 4217, and takes what looks like one. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/**
 * `19.90` or `19,90` in minor units, worked out on the text: 19.90 × 100 is 1989.9999999999998 in a double. Undefined
 * where it is no such amount: thousands have no separator, and there are no more decimals than the currency has.
 */
export const minorUnits = (text: string, decimals: number): number | undefined => {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) return undefined;
  return Number(whole + fraction.padEnd(decimals, '0'));
};
