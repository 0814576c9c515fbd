import type { ReminderText } from '../reminder-text.js';

export const reminder: ReminderText = {
  subject: {
    send: (day, number) => `Articles à renvoyer au plus tard le ${day} (${number})`,
    bring: (day, number) => `Articles à rapporter au plus tard le ${day} (${number})`,
    collect: (day, number) => `Articles à remettre au transporteur au plus tard le ${day} (${number})`,
  },
  title: {
    send: 'Le dernier jour pour renvoyer vos articles approche',
    bring: 'Le dernier jour pour rapporter vos articles approche',
    collect: 'Le dernier jour pour remettre vos articles approche',
  },
  opening: {
    send: (order) =>
      `À notre connaissance, les articles ci-dessous, commande n°\u00a0${order}, n’ont pas encore été renvoyés.`,
    bring: (order) =>
      `À notre connaissance, les articles ci-dessous, commande n°\u00a0${order}, n’ont pas encore été rapportés.`,
    collect: (order) =>
      `À notre connaissance, les articles ci-dessous, commande n°\u00a0${order}, n’ont pas encore été remis au transporteur.`,
  },
  next: 'Ce qu’il vous reste à faire',
  afterwards: 'Si rien ne nous est parvenu quelques jours après cette date, nous clôturerons ce retour.',
  done: {
    send: 'Si vous les avez déjà renvoyés, merci\u00a0: vous n’avez plus rien à faire.',
    bring: 'Si vous les avez déjà rapportés, merci\u00a0: vous n’avez plus rien à faire.',
    collect: 'Si vous les avez déjà remis, merci\u00a0: vous n’avez plus rien à faire.',
  },
  tracking: 'Si vous avez un numéro de suivi, vous pouvez nous l’indiquer en répondant à cet e-mail.',
  trackingOnPage:
    'Si vous avez un numéro de suivi, vous pouvez l’ajouter sur la page des retours ou nous l’indiquer en répondant à cet e-mail.',
};
