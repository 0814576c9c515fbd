import type { InspectionText } from '../inspection-text.js';

/* U+00A0 avant le deux-points, entre guillemets et après « n° », écrit en échappement pour qu’on le voie. */
export const inspection: InspectionText = {
  subject: (number) => `Nous avons examiné vos articles (${number})`,
  title: 'Nous avons examiné vos articles',
  opening: (order) => `Voici ce qu’il en est de vos articles de la commande n°\u00a0${order}.`,
  accepted: 'Accepté',
  checked: 'Examiné\u00a0: nous allons le réparer ou le remplacer',
  refused: 'Refusé\u00a0: nous vous le renvoyons',
  found: (text) => `Notre constat\u00a0: «\u00a0${text}\u00a0»`,
  others: 'Un autre e-mail vous est adressé au sujet des autres articles.',
  refusedNext: 'Ce que nous n’avons pas accepté',
  goesBack: 'Nous vous le renvoyons et vous écrirons dès son expédition.',
};
