import type { OutgoingText } from '../outgoing-text.js';

/* U+00A0 avant le deux-points et après « n° », écrit en échappement pour qu’on le voie. */
export const outgoing: OutgoingText = {
  subject: {
    exchange: (number) => `Votre échange est en route (${number})`,
    replacement: (number) => `Votre article de remplacement est en route (${number})`,
    repaired: (number) => `Votre article réparé est en route (${number})`,
    send_back: (number) => `Vos articles vous sont renvoyés (${number})`,
  },
  title: {
    exchange: 'Votre échange est en route',
    replacement: 'Votre article de remplacement est en route',
    repaired: 'Votre article réparé est en route',
    send_back: 'Vos articles vous sont renvoyés',
  },
  opening: {
    exchange: (order) =>
      `Nous avons expédié ce que vous avez choisi en échange de ces articles de la commande n°\u00a0${order}.`,
    replacement: (order) => `Nous avons expédié de quoi remplacer ces articles de la commande n°\u00a0${order}.`,
    repaired: (order) => `Ces articles de la commande n°\u00a0${order} sont réparés et vous ont été expédiés.`,
    send_back: (order) => `Nous vous avons renvoyé ces articles de la commande n°\u00a0${order}.`,
  },
  instead: (title) => `En échange\u00a0: ${title}`,
  carrier: 'Transporteur',
  tracking: 'Numéro de suivi',
  untracked: 'Vous devriez les recevoir d’ici quelques jours.',
  refused:
    'Notre e-mail sur l’examen de vos articles indique pourquoi nous n’avons pas pu les accepter. Ils restent à vous.',
};
