import type { Policy } from '@returns-portal/policy';
import { homeReasons } from '../reasons.js';

/** Thirty days for the home, the law's fourteen for electronics; the shop pays the way back. */
export const casaLuminaPolicy: Policy = {
  shop: 'casa-lumina',
  // A version is frozen for good: whatever changes below is a new version.
  version: '4',
  effectiveFrom: '2024-01-02',
  markets: ['RO'],
  withdrawal: {
    informed: true,
    informedOfFunction: true,
    function: { url: 'https://casa-lumina.example/retragere', withoutLogin: true },
    exceptionsDisclosed: true,
    returnCost: 'trader',
    partialDelivery: 'pro_rata',
  },
  goodwill: {
    windows: [
      { id: 'electronics', when: { categories: ['electronics'] }, days: 14, from: 'delivered' },
      { id: 'home', days: 30, from: 'delivered' },
    ],
    restrictions: [
      { id: 'engraved', when: { tags: ['made_to_measure'] }, because: 'excluded' },
      { id: 'last_pieces', when: { tags: ['final_sale'] }, because: 'final_sale' },
    ],
    outcomes: [{ id: 'money_or_exchange', offer: [{ kind: 'refund' }, { kind: 'exchange', for: 'any_product' }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: homeReasons,
  methods: [
    {
      code: 'by_courier',
      kind: 'own_carrier',
      labels: {
        fr: 'Envoi avec le transporteur de votre choix',
        ro: 'Expediere prin curierul ales de dumneavoastră',
        en: 'Send it with a carrier of your choice',
      },
      instructions: {
        fr: 'Emballez soigneusement les articles, notez le numéro de retour sur le colis et envoyez-le à l’adresse indiquée. Gardez le reçu\u00a0: nous vous remboursons le prix d’un envoi standard.',
        ro: 'Ambalați produsele cu grijă, scrieți numărul de retur pe colet și trimiteți-l la adresa indicată. Păstrați chitanța: vă rambursăm prețul unei expedieri standard.',
        en: 'Pack the items with care, write the return number on the parcel and send it to the address shown. Keep the receipt: we refund the price of standard postage.',
      },
      address: ['Casa Lumina, Retururi', 'Strada Morii 27', '400101 Cluj-Napoca', 'România'],
    },
    {
      code: 'at_a_point',
      kind: 'drop_off',
      labels: {
        fr: 'Dépôt dans un point partenaire',
        ro: 'Predare la un punct partener',
        en: 'Drop it off at a partner point',
      },
      instructions: {
        fr: 'Emballez les articles, glissez la feuille imprimée dans le colis et déposez-le dans l’un des points.',
        ro: 'Ambalați produsele, puneți foaia tipărită în colet și predați-l la unul dintre puncte.',
        en: 'Pack the items, put the printed sheet into the parcel and hand it in at one of the points.',
      },
      address: ['Casa Lumina, Retururi', 'Strada Morii 27', '400101 Cluj-Napoca', 'România'],
    },
    {
      code: 'in_the_shop',
      kind: 'in_store',
      labels: {
        fr: 'Dépôt dans notre magasin de Cluj-Napoca',
        ro: 'Predare în magazinul nostru din Cluj-Napoca',
        en: 'Hand it in at our shop in Cluj-Napoca',
      },
      instructions: {
        fr: 'Apportez les articles et votre numéro de retour à l’accueil du magasin, tous les jours de 10\u00a0h à 20\u00a0h. Pour un appareil, pensez à ses accessoires.',
        ro: 'Aduceți produsele și numărul de retur la recepția magazinului, zilnic între orele 10 și 20. Pentru un aparat, vă rugăm să aduceți și accesoriile.',
        en: 'Bring the items and your return number to the service desk, every day from 10 am to 8 pm. For an appliance, please bring its accessories as well.',
      },
      address: ['Casa Lumina', 'Strada Clinicilor 8', '400006 Cluj-Napoca', 'România'],
    },
  ],
  names: {
    electronics: {
      fr: 'les appareils électriques et électroniques',
      ro: 'aparatele electrice și electronice',
      en: 'electrical and electronic appliances',
    },
    made_to_measure: {
      fr: 'les articles gravés ou faits à la demande',
      ro: 'produsele gravate sau făcute la comandă',
      en: 'engraved or made-to-order items',
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
