import type { Policy } from '@returns-portal/policy';
import { homeReasons } from '../reasons.js';

/** What the market promises of all its sellers: thirty days and the money back, unless it was made to order or is final sale. */
export const harbourMarketPolicy: Policy = {
  shop: 'harbour-market',
  version: '3',
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
    windows: [{ id: 'market_promise', days: 30, from: 'delivered' }],
    restrictions: [
      { id: 'made_to_order', when: { tags: ['made_to_measure'] }, because: 'excluded' },
      { id: 'final_sale', when: { tags: ['final_sale'] }, because: 'final_sale' },
    ],
    outcomes: [{ id: 'money_back', offer: [{ kind: 'refund' }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: homeReasons,
  methods: [
    {
      code: 'to_the_seller',
      kind: 'own_carrier',
      labels: { fr: 'Envoi au vendeur', ro: 'Expediere către vânzător', en: 'Send it to the seller' },
      instructions: {
        fr: 'Chaque vendeur indique où envoyer ses articles.',
        ro: 'Fiecare vânzător arată unde se trimit produsele sale.',
        en: 'Each seller says where its goods go.',
      },
      address: [],
    },
  ],
  names: {
    made_to_measure: {
      fr: 'les articles faits à la demande',
      ro: 'produsele făcute la comandă',
      en: 'items made to order',
    },
    final_sale: { fr: 'les articles en vente finale', ro: 'produsele vândute definitiv', en: 'final-sale items' },
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
