import type { FeedbackText } from '../feedback-text.js';

/* U+00A0 après « n° », U+202F avant le point d’interrogation, écrits en échappement pour qu’on les voie. */
export const feedback: FeedbackText = {
  subject: {
    return: (number) => `Comment s’est passé votre retour\u202f? (${number})`,
    withdrawal: (number) => `Comment s’est passée votre rétractation\u202f? (${number})`,
    claim: (number) => `Comment s’est passée votre demande de garantie\u202f? (${number})`,
  },
  title: 'Comment cela s’est-il passé\u202f?',
  opening: {
    return: (order) => `Votre retour sur la commande n°\u00a0${order} est réglé.`,
    withdrawal: (order) => `Votre rétractation, commande n°\u00a0${order}, est réglée.`,
    claim: (order) => `Votre demande de garantie sur la commande n°\u00a0${order} est réglée.`,
  },
  ask: 'Si vous le souhaitez, dites-nous sur la page des retours comment cela s’est passé pour vous, et pourquoi.',
  askByReply: 'Si vous le souhaitez, répondez à cet e-mail pour nous dire comment cela s’est passé pour vous.',
  button: 'Donner votre avis',
  free: 'Rien ne vous y oblige, et nous ne vous le redemanderons pas.',
};
