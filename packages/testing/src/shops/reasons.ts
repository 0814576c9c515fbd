import type { Question, Reason } from '@returns-portal/policy';

/** Where a size does not fit: what a shop that makes clothes would like to know. */
const where: Question = {
  code: 'where',
  labels: { fr: 'À quel endroit\u00a0?', ro: 'Unde anume?', en: 'Where?' },
  options: [
    { code: 'shoulders', labels: { fr: 'Aux épaules', ro: 'La umeri', en: 'At the shoulders' } },
    { code: 'waist', labels: { fr: 'À la taille', ro: 'În talie', en: 'At the waist' } },
    { code: 'length', labels: { fr: 'En longueur', ro: 'La lungime', en: 'In length' } },
  ],
};

/** The reasons that all demo shops know. Codes are stable: one that is no longer offered is retired. */
const general: readonly Reason[] = [
  {
    code: 'changed_mind',
    class: 'remorse',
    labels: { fr: 'J’ai changé d’avis', ro: 'M-am răzgândit', en: 'I changed my mind' },
  },
  {
    code: 'arrived_late',
    class: 'late',
    labels: { fr: 'L’article est arrivé trop tard', ro: 'Produsul a ajuns prea târziu', en: 'It arrived too late' },
  },
  {
    code: 'defective',
    class: 'defect',
    labels: { fr: 'L’article est défectueux', ro: 'Produsul are un defect', en: 'It is faulty' },
    evidence: { photos: 1, required: false },
  },
  {
    code: 'not_as_described',
    class: 'defect',
    labels: {
      fr: 'L’article ne correspond pas à sa description',
      ro: 'Produsul nu corespunde descrierii',
      en: 'It is not as described',
    },
  },
  {
    code: 'wrong_item',
    class: 'wrong_item',
    labels: { fr: 'J’ai reçu un autre article', ro: 'Am primit alt produs', en: 'I received a different item' },
  },
  {
    code: 'damaged_in_transit',
    class: 'damaged_in_transit',
    labels: {
      fr: 'L’article a été abîmé pendant le transport',
      ro: 'Produsul a fost deteriorat în timpul transportului',
      en: 'It was damaged on the way',
    },
    evidence: { photos: 2, required: true },
  },
];

const sizes: readonly Reason[] = [
  {
    code: 'too_small',
    class: 'remorse',
    suggests: 'larger',
    labels: { fr: 'La taille est trop petite', ro: 'Mărimea este prea mică', en: 'The size is too small' },
    questions: [where],
  },
  {
    code: 'too_large',
    class: 'remorse',
    suggests: 'smaller',
    labels: { fr: 'La taille est trop grande', ro: 'Mărimea este prea mare', en: 'The size is too large' },
    questions: [where],
  },
];

const home: readonly Reason[] = [
  {
    code: 'does_not_suit_the_room',
    class: 'remorse',
    labels: {
      fr: 'Il ne va pas avec mon intérieur',
      ro: 'Nu se potrivește în casa mea',
      en: 'It does not suit my home',
    },
  },
];

export const clothingReasons: readonly Reason[] = [...sizes, ...general];
export const homeReasons: readonly Reason[] = [...home, ...general];
