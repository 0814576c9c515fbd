import type { Policy } from '@returns-portal/policy';
import { homeReasons } from '../reasons.js';

/** Three weeks, which the market makes thirty days; refunds only; end-of-line pieces go back under the law alone. */
export const tinLanternPolicy: Policy = {
  shop: 'tin-lantern',
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
    partialDelivery: 'none_if_still_due',
  },
  goodwill: {
    windows: [{ id: 'three_weeks', days: 21, from: 'delivered' }],
    restrictions: [
      { id: 'commissioned', when: { tags: ['made_to_measure'] }, because: 'excluded' },
      { id: 'end_of_line', when: { tags: ['final_sale'] }, because: 'final_sale' },
    ],
    outcomes: [{ id: 'money', offer: [{ kind: 'refund' }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'replacement' }, { kind: 'refund' }] },
  reasons: homeReasons,
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
        fr: 'Protégez bien le métal et le verre, notez le numéro de retour sur le colis et envoyez-le à l’atelier. Les frais d’envoi sont à votre charge, sauf si l’article est défectueux ou si l’erreur vient de nous\u00a0: nous vous les remboursons alors.',
        ro: 'Protejați bine metalul și sticla, scrieți numărul de retur pe colet și trimiteți-l la atelier. Costul expedierii este în sarcina dumneavoastră, cu excepția cazului în care produsul este defect sau greșeala este a noastră: atunci vi-l rambursăm.',
        en: 'Wrap metal and glass well, write the return number on the parcel and send it to the workshop. You pay the postage, unless the item is faulty or the mistake is ours: then we refund it.',
      },
      address: ['Tin Lantern Workshop', '6 Nimmo’s Lane', 'Galway', 'Ireland'],
    },
    {
      code: 'at_the_workshop',
      kind: 'in_store',
      labels: {
        fr: 'Dépôt à notre atelier de Galway',
        ro: 'Predare la atelierul nostru din Galway',
        en: 'Hand it in at our workshop in Galway',
      },
      instructions: {
        fr: 'L’atelier vous accueille du jeudi au dimanche, de 11\u00a0h à 17\u00a0h. Apportez l’article et votre numéro de retour.',
        ro: 'Atelierul vă așteaptă de joi până duminică, între orele 11 și 17. Aduceți produsul și numărul de retur.',
        en: 'The workshop is open Thursday to Sunday, 11 am to 5 pm. Bring the item and your return number.',
      },
      address: ['Tin Lantern Workshop', '6 Nimmo’s Lane', 'Galway', 'Ireland'],
    },
  ],
  names: {
    made_to_measure: {
      fr: 'les pièces faites à la demande',
      ro: 'piesele făcute la comandă',
      en: 'commissioned pieces',
    },
    final_sale: { fr: 'les articles en fin de série', ro: 'produsele din lichidarea de stoc', en: 'end-of-line items' },
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
