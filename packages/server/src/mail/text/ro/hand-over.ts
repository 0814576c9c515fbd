import { say, strong } from '../../sentence.js';
import type { HandOverText } from '../hand-over-text.js';

export const handOver: HandOverText = {
  handOverBy: {
    send: (day) => say`Trimiteți produsele înapoi cel târziu ${strong(day)}.`,
    bring: (day) => say`Aduceți-ne produsele înapoi cel târziu ${strong(day)}.`,
    collect: (day) => say`Predați produsele curierului cel târziu ${strong(day)}.`,
  },
  method: (label) => `Ați ales: „${label}”`,
  waitForSome: 'Vă rugăm să păstrați produsele aflate în verificare până la răspunsul nostru prin e-mail.',
  pickup: (day, from, to) => say`Curierul vine ${strong(day)}, între ${from} și ${to}.`,
  chosenPlace: 'Acesta este locul pe care l-ați ales:',
  parcelAddress: 'Adresa care se scrie pe colet:',
  printAttached: 'Documentul de tipărit pentru colet este atașat la acest e-mail.',
  showCode: (code) => say`Nu trebuie să tipăriți nimic. La predarea produselor, arătați acest cod: ${strong(code)}`,
};
