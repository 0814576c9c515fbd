import type { MessageText } from '../message-text.js';

export const message: MessageText = {
  toCustomer: {
    subject: {
      return: (number) => `Un message au sujet de votre retour ${number}`,
      withdrawal: (number) => `Un message au sujet de votre rétractation (${number})`,
      claim: (number) => `Un message au sujet de votre demande de garantie ${number}`,
    },
    title: (shop) => `${shop} vous a écrit`,
    opening: {
      return: (order) => `Voici notre message au sujet de votre retour, commande n°\u00a0${order}\u00a0:`,
      withdrawal: (order) => `Voici notre message au sujet de votre rétractation, commande n°\u00a0${order}\u00a0:`,
      claim: (order) => `Voici notre message au sujet de votre demande de garantie, commande n°\u00a0${order}\u00a0:`,
    },
    replyByMail: 'Vous pouvez répondre directement à cet e-mail.',
    replyByMailOrPage: 'Vous pouvez répondre directement à cet e-mail ou nous écrire sur la page des retours.',
  },
  toShop: {
    subject: (number) => `Nouveau message client pour le dossier ${number}`,
    title: 'Nouveau message client',
    opening: (name, order) => `${name} vous a écrit au sujet de la commande n°\u00a0${order}\u00a0:`,
    replyGoesTo:
      'Si vous répondez à cet e-mail, votre réponse parvient directement à l’auteur du message et ne figure pas sur la page des retours.',
  },
};
