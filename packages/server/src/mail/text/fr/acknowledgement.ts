import type { AcknowledgementText } from '../acknowledgement-text.js';

/* U+00A0 entre guillemets et dans l’heure, écrit en échappement pour qu’on le voie. */
export const acknowledgement: AcknowledgementText = {
  subject: (number) => `Nous avons bien reçu votre rétractation (${number})`,
  title: 'Accusé de réception de votre rétractation',
  opening:
    'Nous avons bien reçu votre déclaration de rétractation. Le présent accusé en confirme la réception et ne constitue pas une décision sur celle-ci.',
  numberLabel: 'Référence',
  moment: ({ day, hour, minute, second, zone, offset }) =>
    `${day} à ${Number(hour)}\u00a0h\u00a0${minute}\u00a0min\u00a0${second}\u00a0s (${zone}, ${offset})`,
  submitted: 'Date et heure de la soumission',
  confirmed: 'Date et heure de votre confirmation',
  received: 'Date et heure de la réception',
  wasKept:
    'Votre appareil n’a pas pu transmettre la déclaration au moment où vous l’avez confirmée et l’a transmise plus tard. Le moment de votre confirmation est déduit de la durée pendant laquelle l’appareil indique l’avoir conservée.',
  universal: (instant) => `${instant} (temps universel, UTC)`,
  statement: 'Votre déclaration, telle que vous l’avez confirmée',
  details: 'Les informations que vous avez fournies',
  name: 'Nom',
  contract: 'Contrat',
  email: 'Adresse pour le présent accusé de réception',
  goods: 'Biens concernés',
  wholeContract: 'L’ensemble du contrat',
  ownWords: 'Ce que vous avez ajouté',
  controls: 'Libellés des deux boutons',
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  digest: 'Empreinte de notre enregistrement (SHA-256)',
  keep: 'Veuillez conserver cet accusé de réception. L’empreinte permet de vérifier que notre enregistrement de votre déclaration n’a pas été modifié depuis.',
  attached: 'Vous le trouverez également en pièce jointe, sous forme de fichier à conserver.',
  fileName: (number) => `accuse-de-reception-${number}`,
  pageOf: (page, pages) => `page ${page} sur ${pages}`,
};
