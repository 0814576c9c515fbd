import type { Policy } from '@returns-portal/policy';

/** What the shop takes back. It sells paper and pens to Romania. */
export const policy: Policy = {
  shop: 'corbul-de-hartie',
  version: '2026-1',
  effectiveFrom: '2025-01-01',
  withdrawal: {
    informed: true,
    returnCost: 'consumer',
    partialDelivery: 'none_if_still_due',
    function: { url: 'https://corbul-de-hartie.example/retragere', withoutLogin: true },
  },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }],
    outcomes: [{ offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }] }],
    fees: [
      { kind: 'handling', when: { outcomes: ['refund'] }, charge: { per: 'case', amount: { RON: 1000, EUR: 200 } } },
    ],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'replacement' }] },
  reasons: [
    {
      code: 'changed_mind',
      class: 'remorse',
      labels: { fr: 'J’ai changé d’avis', ro: 'M-am răzgândit', en: 'I changed my mind' },
    },
    {
      code: 'wrong_size',
      class: 'remorse',
      labels: { fr: 'Le format ne convient pas', ro: 'Formatul nu se potrivește', en: 'The size is not right' },
    },
    {
      code: 'faulty',
      class: 'defect',
      labels: { fr: 'L’article est défectueux', ro: 'Produsul are un defect', en: 'The article is faulty' },
    },
  ],
  methods: [
    {
      code: 'posta',
      kind: 'own_carrier',
      labels: { fr: 'Par la poste', ro: 'Prin poștă', en: 'By post' },
      instructions: {
        fr: 'Écrivez le numéro du retour sur le colis.',
        ro: 'Scrieți pe colet numărul returului.',
        en: 'Write the number of the return on the parcel.',
      },
      address: ['Corbul de hârtie', 'Strada Tipografilor 7', '400001 Cluj-Napoca'],
    },
    {
      code: 'magazin',
      kind: 'in_store',
      labels: { fr: 'En magasin', ro: 'În magazin', en: 'In our shop' },
      instructions: {
        fr: 'Présentez le numéro du retour à la caisse.',
        ro: 'Arătați la casă numărul returului.',
        en: 'Show the number of the return at the till.',
      },
      address: ['Corbul de hârtie', 'Strada Tipografilor 7', 'Cluj-Napoca'],
    },
  ],
};
