import { say, strong } from '../../sentence.js';
import type { ArrivalText } from '../arrival-text.js';

/* U+00A0 avant le deux-points et après « n° », écrit en échappement pour qu’on le voie. */
export const arrival: ArrivalText = {
  received: {
    subject: (number) => `Vos articles nous sont parvenus (${number})`,
    title: 'Vos articles nous sont parvenus',
    opening: (order) => `Merci. Ces articles de la commande n°\u00a0${order} nous sont bien parvenus.`,
    missing: 'Pas encore arrivés',
    missingBy: (day) =>
      say`S’ils sont en route, vous n’avez rien à faire. S’ils sont encore chez vous, merci de les remettre au plus tard le ${strong(day)}.`,
    unexpected: 'Également dans le colis',
    setAside:
      'Cela ne fait pas partie de ce que vous aviez annoncé. Nous l’avons mis de côté et vous écrirons à ce sujet.',
    next: 'La suite',
    lookedAtBy: (day) =>
      say`Nous examinons vos articles au plus tard le ${strong(day)} et vous disons ce que nous avons constaté.`,
    remedyBy: (day) => say`La réparation ou le remplacement aura lieu au plus tard le ${strong(day)}.`,
  },
  empty: {
    subject: (number) => `Nous n’avons pas trouvé vos articles dans le colis (${number})`,
    title: 'Nous n’avons pas trouvé vos articles dans le colis',
    opening: (order) =>
      `Un colis portant votre numéro nous est parvenu, mais les articles annoncés de la commande n°\u00a0${order} ne s’y trouvaient pas.`,
    found: 'Voici ce qu’il contenait',
    next: 'Ce qu’il vous reste à faire',
    happens: 'Cela arrive\u00a0: des colis sont confondus ou abîmés en chemin.',
    tell: 'Merci de répondre à cet e-mail en nous indiquant ce que vous aviez emballé et comment vous l’avez envoyé, si possible avec la preuve d’envoi ou une photo. Nous mènerons alors les recherches avec le transporteur.',
    rights: 'Rien n’est décidé pour autant, et vos droits restent entiers.',
  },
  lost: {
    subject: (number) => `Votre colis s’est perdu en chemin (${number})`,
    title: 'Votre colis s’est perdu en chemin',
    opening: (order) =>
      `Les articles ci-dessous, commande n°\u00a0${order}, se sont perdus avant de nous parvenir. Nous en sommes désolés. Vous n’avez pas de recherches à faire.`,
    next: 'La suite',
    paid: 'Vous n’avez pas à attendre le colis\u00a0: ce qui vous revient pour ces articles n’en dépend plus.',
    proof:
      'Si vous avez encore la preuve d’envoi, merci de nous l’adresser en répondant à cet e-mail\u00a0: elle nous aidera auprès du transporteur.',
  },
};
