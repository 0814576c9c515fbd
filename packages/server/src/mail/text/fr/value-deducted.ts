import { say, strong } from '../../sentence.js';
import type { ValueDeductedText } from '../value-deducted-text.js';

export const valueDeducted: ValueDeductedText = {
  subject: (number) => `Au sujet du remboursement de votre rétractation ${number}`,
  title: 'Une partie du prix n’est pas remboursée',
  opening: (order) =>
    `Les articles de votre rétractation, commande n°\u00a0${order}, nous sont parvenus. Nous les avons examinés et retenons une partie du prix, car ils ont perdu de la valeur.`,
  amounts: (kept, paid) => `Nous retenons ${kept} sur ${paid}`,
  why: 'Pourquoi',
  law: 'Vous pouvez déballer un article et l’essayer comme vous le feriez en magasin. La loi nous permet de retenir seulement ce qu’il a perdu du fait de manipulations allant au-delà. Votre droit de rétractation n’est pas remis en cause.',
  evidence: 'Nos photos se trouvent sur la page des retours.',
  refund: 'Ce qui vous revient',
  total: (amount) => say`Remboursement\u00a0: ${strong(amount)}, sur le moyen de paiement utilisé pour la commande.`,
  refundBy: (day) => say`Nous vous remboursons au plus tard le ${strong(day)}.`,
  object: 'Si vous n’êtes pas d’accord',
  objectHow:
    'Répondez à cet e-mail en indiquant ce que vous contestez, avec vos propres photos si vous en avez. C’est à nous de prouver que l’article a perdu de la valeur, et combien. Vous pouvez aussi saisir le médiateur de la consommation indiqué dans nos conditions générales.',
  openCase: 'Voir votre rétractation',
};
