import { plural } from '../../plural.js';
import type { CodeText } from '../code-text.js';

export const code: CodeText = {
  subject: (digits) => `${digits} est votre code pour accéder à votre commande`,
  title: 'Votre code',
  opening: (order) =>
    `Voici le code pour accéder à votre commande n°\u00a0${order}. Saisissez-le sur la page où vous l’avez demandé.`,
  minutes: plural('fr', {
    one: (count) => `${count} minute`,
    many: (count) => `${count} de minutes`,
    other: (count) => `${count} minutes`,
  }),
  validFor: (minutes, until) => `Il est valable ${minutes}, jusqu’à ${until}, et ne sert qu’une fois.`,
  nobodyAsks:
    'Personne de la boutique ne vous demandera ce code. Ne le communiquez à personne, ni par téléphone ni par écrit.',
  notYou:
    'Si vous n’avez pas demandé ce code, vous n’avez rien à faire\u00a0: sans lui, personne ne peut accéder à votre commande. Si vous en recevez plusieurs, prévenez-nous en répondant à cet e-mail.',
};
