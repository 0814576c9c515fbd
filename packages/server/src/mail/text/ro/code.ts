import { plural } from '../../plural.js';
import type { CodeText } from '../code-text.js';

export const code: CodeText = {
  subject: (digits) => `${digits} este codul dumneavoastră de acces la comandă`,
  title: 'Codul dumneavoastră',
  opening: (order) =>
    `Acesta este codul de acces la comanda nr.\u00a0${order}. Introduceți-l pe pagina de unde l-ați cerut.`,
  minutes: plural('ro', {
    one: (count) => `${count} minut`,
    few: (count) => `${count} minute`,
    other: (count) => `${count} de minute`,
  }),
  validFor: (minutes, until) =>
    `Este valabil ${minutes}, până la ora\u00a0${until}, și poate fi folosit o singură dată.`,
  nobodyAsks:
    'Nimeni din partea magazinului nu vă va cere acest cod. Nu îl comunicați nimănui, nici la telefon, nici în scris.',
  notYou:
    'Dacă nu ați cerut acest cod, nu trebuie să faceți nimic: fără el, nimeni nu poate deschide comanda dumneavoastră. Dacă primiți mai multe, vă rugăm să ne anunțați răspunzând la acest e-mail.',
};
