const EURO = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK MQ GP GF RE YT BL MF PM MC'.split(' ');

const OTHERS: Readonly<Record<string, string>> = {
  RO: 'RON',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  MD: 'MDL',
  NO: 'NOK',
  PL: 'PLN',
  SE: 'SEK',
};

/** The currency of a country in which shops of our markets sell; undefined where we do not know it. */
export const currencyOf = (country: string): string | undefined => (EURO.includes(country) ? 'EUR' : OTHERS[country]);
