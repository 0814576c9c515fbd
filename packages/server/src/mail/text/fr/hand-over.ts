import { say, strong } from '../../sentence.js';
import type { HandOverText } from '../hand-over-text.js';

/** « 09:30 » tel qu’on l’écrit en français. */
const clock = (time: string): string => time.replace(/^0?(\d+):/, '$1\u00a0h\u00a0');

export const handOver: HandOverText = {
  handOverBy: {
    send: (day) => say`Renvoyez les articles au plus tard le ${strong(day)}.`,
    bring: (day) => say`Rapportez-nous les articles au plus tard le ${strong(day)}.`,
    collect: (day) => say`Remettez les articles au transporteur au plus tard le ${strong(day)}.`,
  },
  method: (label) => `Vous avez choisi\u00a0: «\u00a0${label}\u00a0»`,
  waitForSome: 'Merci de conserver les articles en cours d’examen jusqu’à notre réponse par e-mail.',
  pickup: (day, from, to) => say`Le transporteur passe le ${strong(day)}, entre ${clock(from)} et ${clock(to)}.`,
  chosenPlace: 'Voici le lieu que vous avez choisi\u00a0:',
  parcelAddress: 'Adresse à porter sur le colis\u00a0:',
  printAttached: 'Le document à imprimer pour le colis est joint à cet e-mail.',
  showCode: (code) => say`Rien à imprimer. En remettant les articles, présentez ce code\u00a0: ${strong(code)}`,
};
