import type { OutgoingText } from '../outgoing-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const outgoing: OutgoingText = {
  subject: {
    exchange: (number) => `Produsul ales în schimb este pe drum (${number})`,
    replacement: (number) => `Produsul de înlocuire este pe drum (${number})`,
    repaired: (number) => `Produsul reparat este pe drum (${number})`,
    send_back: (number) => `Vă trimitem produsele înapoi (${number})`,
  },
  title: {
    exchange: 'Produsul ales în schimb este pe drum',
    replacement: 'Produsul de înlocuire este pe drum',
    repaired: 'Produsul reparat este pe drum',
    send_back: 'Vă trimitem produsele înapoi',
  },
  opening: {
    exchange: (order) => `Am expediat ce ați ales în schimbul acestor produse din comanda nr.\u00a0${order}.`,
    replacement: (order) => `Am expediat înlocuirea acestor produse din comanda nr.\u00a0${order}.`,
    repaired: (order) => `Aceste produse din comanda nr.\u00a0${order} au fost reparate și v-au fost expediate.`,
    send_back: (order) => `V-am trimis înapoi aceste produse din comanda nr.\u00a0${order}.`,
  },
  instead: (title) => `În schimb: ${title}`,
  carrier: 'Firma de curierat',
  tracking: 'Număr de urmărire',
  untracked: 'Ar trebui să le primiți în câteva zile.',
  refused:
    'De ce nu le-am putut accepta v-am scris în e-mailul despre verificarea lor. Produsele rămân ale dumneavoastră.',
};
