import { say, strong } from '../../sentence.js';
import type { MoneyText } from '../money-text.js';

/* U+00A0 avant le deux-points et après « n° », écrit en échappement pour qu’on le voie. */
export const money: MoneyText = {
  refund: {
    subject: (number) => `Votre remboursement est en route (${number})`,
    title: 'Votre remboursement est en route',
    opening: (order) => `Nous vous avons remboursé vos articles de la commande n°\u00a0${order}.`,
    amount: 'Montant remboursé',
    means: 'Moyen',
    original: 'Sur le moyen de paiement utilisé pour la commande',
    byHand: 'Versé directement par la boutique',
    onPayment: {
      payment: (amount) => `${amount} sur le moyen de paiement utilisé pour la commande`,
      gift_card: (amount) => `${amount} sur la carte cadeau utilisée pour la commande`,
    },
    bank: 'Selon votre banque, quelques jours peuvent s’écouler avant que vous ne le voyiez.',
    stillToCome: (amount) => say`Reste à venir\u00a0: ${strong(amount)}, une fois les autres articles réglés.`,
    done: 'Tout est ainsi réglé.',
  },
  surcharge: {
    subject: (number) => `Majoration de votre remboursement pour retard (${number})`,
    title: 'Majoration de votre remboursement',
    opening: (order) =>
      `Notre remboursement pour la commande n°\u00a0${order} est intervenu plus tard qu’il ne l’aurait dû. Nous vous présentons nos excuses. La loi le majore dans ce cas, et nous vous avons versé la différence.`,
    amount: 'Majoration',
  },
  credit: {
    subject: (number) => `Votre avoir (${number})`,
    title: 'Votre avoir est disponible',
    opening: (order) =>
      `Pour vos articles de la commande n°\u00a0${order}, vous recevez un avoir, comme vous l’avez choisi.`,
    code: 'Votre code',
    worth: (amount) => say`Il vaut ${strong(amount)}.`,
    bonus: (amount) => `Notre bonus de ${amount} y est compris.`,
    use: 'Saisissez le code au moment de payer dans notre boutique.',
    keep: 'Conservez cet e-mail et ne communiquez le code à personne\u00a0: quiconque le possède peut l’utiliser.',
  },
  payment: {
    subject: (number) => `Nous avons bien reçu votre paiement (${number})`,
    title: 'Nous avons bien reçu votre paiement',
    opening: (order) =>
      `Merci. Vous avez réglé la différence pour ce que vous avez choisi en échange, commande n°\u00a0${order}.`,
    amount: 'Montant réglé',
    next: 'Nous vous écrirons dès que votre nouvel article sera en route.',
  },
  date: 'Date',
  reference: 'Référence du paiement',
};
