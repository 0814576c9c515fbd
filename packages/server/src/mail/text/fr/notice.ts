import { say, strong } from '../../sentence.js';
import type { NoticeText } from '../notice-text.js';

/* U+00A0 avant le deux-points et après « n° », écrit en échappement pour qu’on le voie. */
export const notice: NoticeText = {
  refundFailed: {
    subject: (number) => `Le remboursement de ${number} n’a pas abouti`,
    title: 'Un remboursement n’a pas abouti',
    opening: (amount, order) =>
      say`Le remboursement de ${strong(amount)} pour la commande n°\u00a0${order} n’a pas abouti. Il reste dû.`,
    problem: 'Réponse du prestataire de paiement',
    next: 'Veuillez vérifier auprès du prestataire de paiement si un versement a eu lieu, puis rembourser de nouveau ou directement.',
  },
  due: {
    subject: {
      soon: (number) => `Échéance proche\u00a0: retour ${number}`,
      over: (number) => `Échéance dépassée\u00a0: retour ${number}`,
    },
    title: {
      soon: 'Une échéance approche',
      over: 'Une échéance est dépassée',
    },
    toDo: {
      decision: 'La demande attend votre décision\u00a0: veuillez l’accepter ou la refuser.',
      send_back: 'Les articles n’ont pas encore été envoyés par le client.',
      inspection: 'Les articles sont arrivés\u00a0: veuillez les examiner.',
      offer_answer: 'Votre proposition n’a pas encore reçu de réponse.',
      refund: 'Veuillez procéder au remboursement.',
      remedy: 'Veuillez réparer ou remplacer les articles et les expédier.',
    },
    by: {
      soon: (day) => say`À faire au plus tard le ${strong(day)}.`,
      over: (day) => say`C’était à faire au plus tard le ${strong(day)}.`,
    },
    law: 'Cette date est fixée par la loi.',
  },
  order: 'Commande',
};
