import { plural } from '../../plural.js';
import type { SharedText } from '../shared-text.js';

/*
 * Espaces insécables : U+00A0 avant le deux-points, entre guillemets et après « n° », U+202F avant « ; ! ? ». Ils sont
 * écrits en échappement, pour qu’on les voie.
 */
export const shared: SharedText = {
  formats: 'fr-FR',
  currencyDisplay: 'symbol',
  greeting: (name) => `Bonjour ${name},`,
  greetingWithoutName: 'Bonjour,',
  soldBy: (seller) => `Vendu par ${seller}`,
  numberLabel: { return: 'Numéro de retour', withdrawal: 'Référence', claim: 'Numéro de dossier' },
  moment: ({ day, hour, minute, zone }) => `${day} à ${Number(hour)}\u00a0h\u00a0${minute} (${zone})`,
  time: ({ hour, minute, zone }) => `${Number(hour)}\u00a0h\u00a0${minute} (${zone})`,
  items: plural('fr', {
    one: (count) => `${count} article`,
    many: (count) => `${count} d’articles`,
    other: (count) => `${count} articles`,
  }),
  follow: 'Suivre votre retour',
  openPage: 'Ouvrir la page des retours',
  questions: 'Une question\u202f? Répondez simplement à cet e-mail.',
};
