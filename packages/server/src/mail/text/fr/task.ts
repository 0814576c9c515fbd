import { say, strong } from '../../sentence.js';
import type { TaskText } from '../task-text.js';

/* U+00A0 avant le deux-points, écrit en échappement pour qu’on le voie. */
export const task: TaskText = {
  subject: (number) => `Rétractation ${number}\u00a0: une action est requise`,
  title: 'Une rétractation demande votre attention',
  toDo: {
    identify_contract: 'Veuillez rechercher le contrat concerné et indiquer la commande.',
    check_consumer:
      'Cette commande existe, mais avec d’autres coordonnées. Veuillez vérifier que la déclaration émane bien du client et indiquer la commande.',
    decide:
      'Le délai de rétractation semble expiré ou une exception semble s’appliquer. Veuillez décider si vous acceptez la rétractation.',
    check: 'La rétractation a été acceptée malgré une incertitude. Veuillez la vérifier.',
    reach_consumer:
      'L’accusé de réception ne parvient pas à son destinataire. Veuillez joindre le consommateur par un autre moyen.',
    unusual_number:
      'Un nombre inhabituel de déclarations ont indiqué cette adresse aujourd’hui\u00a0: l’accusé de réception n’a donc pas été envoyé automatiquement. Veuillez vérifier la déclaration et envoyer l’accusé de réception.',
  },
  dueBy: (day) => say`À faire au plus tard le ${strong(day)}.`,
  about: 'La déclaration',
  received: 'Reçue le',
  name: 'Nom',
  contract: 'Contrat',
  email: 'Adresse électronique',
  neverRefused:
    'La déclaration a été reçue et enregistrée dans tous les cas\u00a0: c’est sa date qui compte, quelles que soient les vérifications ultérieures.',
};
