import type { Locale } from '@returns-portal/policy';

/** What people write in the sample mails. */
export interface Written {
  readonly declined: string;
  readonly worn: string;
  readonly stained: string;
  readonly unexpected: string;
  readonly late: string;
  readonly answer: string;
  readonly question: string;
}

export const WRITTEN: Readonly<Record<Locale, Written>> = {
  fr: {
    declined: 'Les photos montrent un accroc qui n’y était pas à l’envoi. Nous ne pouvons pas le reprendre.',
    worn: 'L’étiquette est coupée et le tissu a été lavé.',
    stained: 'Une tache d’encre sur la manche gauche, que le pressing n’enlève pas.',
    unexpected: 'Un carnet à spirale',
    late: 'Votre déclaration nous est parvenue plus de quatorze jours après la livraison.',
    answer: 'Bonjour,\nvotre colis est arrivé à l’atelier ce matin. Nous regardons tout cela demain.',
    question: 'Bonjour,\npuis-je encore ajouter un article au colis\u202f?',
  },
  ro: {
    declined: 'În fotografii se vede o zgârietură care nu exista la expediere. Nu îl putem primi înapoi.',
    worn: 'Produsul a fost montat și are urme de șuruburi.',
    stained: 'O pată pe abajur, care nu se mai curăță.',
    unexpected: 'Un cablu de încărcare',
    late: 'Declarația ne-a parvenit la mai mult de paisprezece zile de la livrare.',
    answer: 'Bună ziua,\ncoletul a ajuns azi dimineață la depozit. Verificăm totul mâine.',
    question: 'Bună ziua,\nmai pot adăuga un produs în colet?',
  },
  en: {
    declined: 'The photos show a tear that was not there when we sent it. We cannot take it back.',
    worn: 'It has been washed, and the label is gone.',
    stained: 'An ink stain on one corner that does not come out.',
    unexpected: 'A spiral notebook',
    late: 'Your statement reached us more than fourteen days after delivery.',
    answer: 'Hello,\nyour parcel reached the mill this morning. We will look at everything tomorrow.',
    question: 'Hello,\ncan I still put another item into the parcel?',
  },
};
