import { say, strong } from '../../sentence.js';
import type { CounterOfferText } from '../counter-offer-text.js';

export const counterOffer: CounterOfferText = {
  toCustomer: {
    subject: (number) => `Votre réponse, s’il vous plaît\u00a0: notre proposition pour ${number}`,
    title: 'Nous avons examiné vos articles et vous faisons une proposition',
    opening: {
      return: (order) =>
        `Votre retour sur la commande n°\u00a0${order} nous est parvenu. Nous souhaitons l’accepter en partie, si vous en êtes d’accord.`,
      claim: (order) =>
        `Vos articles de la commande n°\u00a0${order} nous sont parvenus. Nous souhaitons vous faire une proposition à leur sujet.`,
    },
    amounts: (amount, instead) => `Nous vous proposons ${amount} au lieu de ${instead}`,
    why: 'Pourquoi',
    answer: 'Votre réponse',
    answerBy: (day) => say`Merci d’accepter ou de refuser au plus tard le ${strong(day)}.`,
    onThePage: 'Un seul bouton suffit, sur notre page des retours.',
    byReply: 'Il vous suffit de répondre à cet e-mail en indiquant votre choix.',
    openOffer: 'Voir la proposition et répondre',
    free: 'Vous êtes libre de refuser. Sans réponse de votre part, rien ne change\u00a0: votre silence ne vaut pas accord.',
  },
  toShop: {
    accepted: {
      subject: (number) => `Votre proposition pour ${number} est acceptée`,
      title: 'Votre proposition est acceptée',
      opening: (name, order) => `${name} a accepté votre proposition au sujet de la commande n°\u00a0${order}.`,
      next: 'Les montants du retour ont été modifiés en conséquence. Il vous reste à effectuer le paiement.',
    },
    declined: {
      subject: (number) => `Votre proposition pour ${number} est refusée`,
      title: 'Votre proposition est refusée',
      opening: (name, order) => `${name} a refusé votre proposition au sujet de la commande n°\u00a0${order}.`,
      next: 'Le retour reste dans l’état où il était. Il vous appartient de décider de la suite.',
    },
    lapsed: {
      subject: (number) => `Proposition sans réponse pour ${number}`,
      title: 'Votre proposition est restée sans réponse',
      opening: (name, order) =>
        `${name} n’a pas répondu à temps à votre proposition au sujet de la commande n°\u00a0${order}.`,
      next: 'Le retour reste dans l’état où il était\u00a0: le silence ne vaut pas accord. Il vous appartient de décider de la suite.',
    },
  },
};
