import { say, strong } from '../../sentence.js';
import type { ConfirmationText } from '../confirmation-text.js';

export const confirmation: ConfirmationText = {
  subject: {
    return: (number) => `Votre retour ${number} est enregistré`,
    withdrawal: (number) => `Nous avons bien reçu votre rétractation (${number})`,
    claim: (number) => `Votre demande de garantie ${number} est enregistrée`,
  },
  title: {
    return: 'Votre retour est enregistré',
    withdrawal: 'Nous avons bien reçu votre rétractation',
    claim: 'Votre demande de garantie est enregistrée',
  },
  opening: {
    return: (order) => `Merci. Votre retour sur la commande n°\u00a0${order} est enregistré sous le numéro ci-dessous.`,
    withdrawal: (order) =>
      `Vous avez exercé votre droit de rétractation pour les articles ci-dessous, commande n°\u00a0${order}.`,
    claim: (order) =>
      `Merci de nous avoir prévenus. Votre demande sur la commande n°\u00a0${order} est enregistrée sous le numéro ci-dessous.`,
  },
  withdrawalReceived: (moment) => say`Votre rétractation a été reçue le ${strong(moment)}.`,
  outcome: {
    withdrawal: 'Rétractation, remboursée',
    refund: 'Remboursement',
    store_credit: 'Avoir',
    repair: 'Réparation',
    replacement: 'Remplacement',
    exchange: 'Échange',
    price_reduction: 'Remboursement partiel',
    keep_item: 'Remboursement, et vous gardez l’article',
  },
  awaitsAnswer: 'Demande en cours d’examen',
  amounts: 'Ce qui vous revient',
  refund: (amount) => say`Remboursement\u00a0: ${strong(amount)}, sur le moyen de paiement utilisé pour la commande.`,
  credit: (amount) => say`Avoir\u00a0: ${strong(amount)}.`,
  owed: (amount) =>
    say`À régler pour ce que vous avez choisi à la place\u00a0: ${strong(amount)}. La boutique vous écrira à ce sujet.`,
  refundBy: (day) => say`Nous vous remboursons au plus tard le ${strong(day)}.`,
  refundWithdrawnBy: (day) =>
    say`Nous vous remboursons les articles de la rétractation au plus tard le ${strong(day)}, et les autres dès qu’ils nous sont parvenus.`,
  withheld:
    'Si, à cette date, nous n’avons reçu ni les articles ni la preuve de leur expédition, nous vous remboursons dès réception de l’un ou de l’autre.',
  afterReceipt: 'Le versement a lieu dès que les articles nous sont parvenus.',
  withoutParcel: 'Nous vous le versons sans attendre de colis.',
  afterReview: 'Les montants des articles en cours d’examen sont versés une fois votre demande acceptée.',
  next: 'Ce qu’il vous reste à faire',
  waitFirst: 'Nous examinons votre demande et vous répondons par e-mail. Merci de conserver les articles jusque-là.',
  nothingToSend: 'Vous gardez les articles\u00a0: il n’y a rien à renvoyer.',
};
