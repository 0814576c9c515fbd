import { plural } from '../../plural.js';
import type { SharedText } from '../shared-text.js';

/* Cu ș și ț cu virgulă dedesubt, ghilimele „…” și adresare cu „dumneavoastră”. U+00A0 după „nr.” și „ora”. */
export const shared: SharedText = {
  formats: 'ro-RO',
  // „lei” și „€” în loc de „RON” și „EUR”.
  currencyDisplay: 'narrowSymbol',
  greeting: (name) => `Bună ziua, ${name},`,
  greetingWithoutName: 'Bună ziua,',
  soldBy: (seller) => `Vândut de ${seller}`,
  numberLabel: { return: 'Numărul returului', withdrawal: 'Referință', claim: 'Numărul solicitării' },
  moment: ({ day, hour, minute, zone }) => `${day}, ora\u00a0${hour}:${minute} (${zone})`,
  time: ({ hour, minute, zone }) => `${hour}:${minute} (${zone})`,
  items: plural('ro', {
    one: (count) => `${count} produs`,
    few: (count) => `${count} produse`,
    other: (count) => `${count} de produse`,
  }),
  follow: 'Urmăriți returul',
  openPage: 'Deschideți pagina de retururi',
  questions: 'Aveți întrebări? Răspundeți pur și simplu la acest e-mail.',
};
