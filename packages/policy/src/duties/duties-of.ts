import type { LocalDay } from '../calendar/local-day.js';
import type { Statute } from '../statute/statute.js';
import type { Duties } from './law/duties.js';
import { euDuties } from './law/eu-duties.js';
import { frDuties } from './law/fr-duties.js';
import { roDuties } from './law/ro-duties.js';

const KNOWN = new Map([
  ['FR', frDuties],
  ['RO', roDuties],
]);

/**
 * What the trader has to do under a country's law: data apart from the statute, since a page that only decides what may
 * go back has no use for it. For a country of your own, change what `euDuties` says.
 */
export const dutiesOf = ({ country }: Pick<Statute, 'country'>, contractDay: LocalDay): Duties =>
  (KNOWN.get(country) ?? euDuties)(contractDay);
