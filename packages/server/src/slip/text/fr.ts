import { plural } from '../../mail/plural.js';
import { say, strong } from '../../mail/sentence.js';
import type { SlipText } from './slip-text.js';

/* U+00A0 avant le deux-points, écrit en échappement pour qu’on le voie. */
export const fr: SlipText = {
  formats: 'fr-FR',
  title: { return: 'Bon de retour', withdrawal: 'Bordereau d’envoi', claim: 'Bordereau d’envoi' },
  numberLabel: { return: 'Numéro de retour', withdrawal: 'Référence', claim: 'Numéro de dossier' },
  fileName: (number) => `bordereau-${number}.pdf`,
  soldBy: (seller) => `Vendu par ${seller}`,
  leaveBy: {
    send: 'À expédier au plus tard le',
    drop: 'À déposer au plus tard le',
    collect: 'À remettre au plus tard le',
  },
  order: 'Commande',
  method: 'Mode choisi',
  from: 'Expéditeur',
  to: 'Destinataire',
  whatToDo: 'Ce qu’il vous reste à faire',
  pack: 'Emballez soigneusement les articles de la liste.',
  cutOut:
    'Découpez l’adresse le long des pointillés et collez-la sur le colis. Glissez le reste de cette feuille à l’intérieur.',
  enclose: 'Glissez cette feuille dans le colis.',
  leave: {
    send: (day) => say`Expédiez le colis au plus tard le ${strong(day)} et conservez la preuve d’envoi.`,
    drop: (day) => say`Déposez le colis au plus tard le ${strong(day)} et conservez la preuve de dépôt.`,
    collect: (day) =>
      say`Remettez le colis au transporteur au plus tard le ${strong(day)} et conservez la preuve de remise.`,
  },
  dropAt: (place, day) =>
    say`Déposez le colis au plus tard le ${strong(day)} et conservez la preuve de dépôt. Vous avez choisi ce lieu\u00a0: ${strong(place)}`,
  items: plural('fr', {
    one: (count) => `${count} article dans ce colis`,
    many: (count) => `${count} d’articles dans ce colis`,
    other: (count) => `${count} articles dans ce colis`,
  }),
  waitForSome:
    'Merci de conserver les articles encore en cours d’examen jusqu’à notre réponse par e-mail\u00a0: ils ne vont pas dans ce colis.',
  follow: 'Pour suivre votre demande, scannez ce code ou ouvrez cette page\u00a0:',
  numberInCode: 'Ce code contient le numéro ci-dessus.',
  pageOf: (page, pages) => `page ${page} sur ${pages}`,
};
