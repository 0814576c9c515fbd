import type { Policy } from '@returns-portal/policy';
import { clothingReasons } from '../reasons.js';

/** Thirty days, money or credit, delivery refunded at once, and a fifth off for what came late and is kept. */
export const wildWoolPolicy: Policy = {
  shop: 'wild-wool',
  // A version is frozen for good: whatever changes below is a new version.
  version: '4',
  effectiveFrom: '2024-01-02',
  markets: ['IE'],
  withdrawal: {
    informed: true,
    informedOfFunction: true,
    function: { url: 'https://harbour-market.example/withdraw', withoutLogin: true },
    exceptionsDisclosed: true,
    returnCost: 'consumer',
    partialDelivery: 'full',
  },
  goodwill: {
    windows: [{ id: 'thirty_days', days: 30, from: 'delivered' }],
    outcomes: [
      {
        id: 'too_late',
        when: { reasonClasses: ['late'] },
        offer: [
          { kind: 'refund' },
          { kind: 'store_credit', bonus: { percent: 5 } },
          { kind: 'price_reduction', percent: 20 },
        ],
      },
      { id: 'money_or_credit', offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 5 } }] },
    ],
    refundsDelivery: true,
    sendBackDays: 21,
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
        fr: 'Tout emballage solide convient. Notez le numéro de retour sur le colis, envoyez-le à la filature et gardez la preuve de dépôt. Les frais d’envoi sont à votre charge, sauf si l’article est défectueux ou si l’erreur vient de nous\u00a0: nous vous les remboursons alors.',
        ro: 'Orice ambalaj rezistent este potrivit. Scrieți numărul de retur pe colet, trimiteți-l la filatură și păstrați dovada expedierii. Costul expedierii este în sarcina dumneavoastră, cu excepția cazului în care produsul este defect sau greșeala este a noastră: atunci vi-l rambursăm.',
        en: 'Any sturdy wrapping will do. Write the return number on the parcel, send it to the mill and keep your proof of posting. You pay the postage, unless the item is faulty or the mistake is ours: then we refund it.',
      },
      address: ['Wild Wool Returns', 'The Old Mill, Quay Road', 'Westport, Co. Mayo', 'Ireland'],
    },
  ],
};
