import type { Policy } from '@returns-portal/policy';
import { clothingReasons } from '../reasons.js';

/** Thirty days, a bonus for credit and a small fee for a refund that the law does not ask for. */
export const atelierNuagePolicy: Policy = {
  shop: 'atelier-nuage',
  // A version is frozen for good: whatever changes below is a new version.
  version: '4',
  effectiveFrom: '2024-01-02',
  markets: ['FR'],
  withdrawal: {
    informed: true,
    informedOfFunction: true,
    function: { url: 'https://atelier-nuage.example/retractation', withoutLogin: true },
    exceptionsDisclosed: true,
    returnCost: 'consumer',
    partialDelivery: 'none_if_still_due',
  },
  goodwill: {
    windows: [{ id: 'thirty_days', days: 30, from: 'delivered' }],
    restrictions: [
      { id: 'made_to_measure', when: { tags: ['made_to_measure'] }, because: 'excluded' },
      { id: 'last_pieces', when: { tags: ['final_sale'] }, because: 'final_sale', only: ['store_credit'] },
    ],
    outcomes: [
      {
        id: 'money_credit_or_size',
        offer: [
          { kind: 'refund' },
          { kind: 'store_credit', bonus: { percent: 10 } },
          { kind: 'exchange', for: 'variant' },
        ],
      },
    ],
    fees: [
      {
        id: 'handling',
        kind: 'handling',
        when: { outcomes: ['refund'] },
        charge: { per: 'case', amount: { EUR: 290 } },
      },
    ],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'replacement' }, { kind: 'refund' }] },
  reasons: clothingReasons,
  methods: [
    {
      code: 'by_post',
      kind: 'own_carrier',
      labels: {
        fr: 'Envoi avec le transporteur de votre choix',
        ro: 'Expediere prin curierul ales de dumneavoastră',
        en: 'Send it with a carrier of your choice',
      },
      instructions: {
        fr: 'Notez le numéro de retour sur le colis, envoyez-le à l’adresse indiquée et gardez la preuve de dépôt. Les frais d’envoi sont à votre charge, sauf si l’article est défectueux ou si l’erreur vient de nous\u00a0: nous vous les remboursons alors.',
        ro: 'Scrieți numărul de retur pe colet, trimiteți-l la adresa indicată și păstrați dovada expedierii. Costul expedierii este în sarcina dumneavoastră, cu excepția cazului în care produsul este defect sau greșeala este a noastră: atunci vi-l rambursăm.',
        en: 'Write the return number on the parcel, send it to the address shown and keep your proof of posting. You pay the postage, unless the item is faulty or the mistake is ours: then we refund it.',
      },
      address: ['Atelier Nuage, Retours', '14 rue des Canuts', '69004 Lyon', 'France'],
    },
    {
      code: 'in_the_shop',
      kind: 'in_store',
      labels: {
        fr: 'Dépôt dans notre boutique de Lyon',
        ro: 'Predare în magazinul nostru din Lyon',
        en: 'Hand it in at our shop in Lyon',
      },
      instructions: {
        fr: 'Apportez les articles et votre numéro de retour à la boutique, du mardi au samedi, de 10\u00a0h à 19\u00a0h. Nous vérifions tout avec vous et il n’y a rien à emballer.',
        ro: 'Aduceți produsele și numărul de retur la magazin, de marți până sâmbătă, între orele 10 și 19. Verificăm totul împreună cu dumneavoastră și nu trebuie să ambalați nimic.',
        en: 'Bring the items and your return number to the shop, Tuesday to Saturday, 10 am to 7 pm. We check everything with you, and nothing needs to be packed.',
      },
      address: ['Atelier Nuage', '3 place des Tapis', '69004 Lyon', 'France'],
    },
  ],
  names: {
    made_to_measure: {
      fr: 'les articles personnalisés ou faits sur mesure',
      ro: 'produsele personalizate sau făcute la comandă',
      en: 'personalised or made-to-measure items',
    },
    final_sale: {
      fr: 'les dernières pièces en vente finale',
      ro: 'ultimele piese, vândute definitiv',
      en: 'last pieces in final sale',
    },
  },
  notes: [
    {
      code: 'right_of_withdrawal',
      labels: {
        fr: 'Ces limites ne touchent pas votre droit légal de rétractation.',
        ro: 'Aceste limite nu ating dreptul dumneavoastră legal de retragere.',
        en: 'These limits do not touch your legal right of withdrawal.',
      },
    },
  ],
};
