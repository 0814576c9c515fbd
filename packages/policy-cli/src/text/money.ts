const formatter = (currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat('en-IE', { style: 'currency', currency, currencyDisplay: 'code' });

/** Decimals of a currency. */
export const decimalsOf = (currency: string): number =>
  formatter(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as people read them: `4.90 EUR`. */
export const moneyOf = (amount: number, currency: string): string => {
  const places = decimalsOf(currency);
  return `${(amount / 10 ** places).toFixed(places)} ${currency}`;
};
