import type { Order } from '../model/order.js';
import type { CountryLaw } from './country-law.js';
import { eu } from './eu.js';
import type { Statute } from './statute.js';

/** The law for a consumer who lives there and made the contract on that day. */
export type LawBook = (place: Pick<Order, 'country' | 'region' | 'placedOn'>) => Statute;

/**
 * A law book of these countries, and of the European base for every other. A page that sells to one country needs no
 * more than that country in it.
 */
export const lawBook = (countries: readonly CountryLaw[]): LawBook => {
  const laws = new Map(countries.flatMap((law) => [law.country, ...law.territories].map((code) => [code, law])));
  return ({ country, region, placedOn }) => {
    const law = laws.get(country) ?? eu;
    // Martinique is the country MQ in ISO 3166-1 and the region FR-MQ in ISO 3166-2.
    return law.statuteAt(placedOn, country === law.country ? region : `${law.country}-${country}`);
  };
};
