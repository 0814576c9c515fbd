import { say, strong } from '../../sentence.js';
import type { ConfirmationText } from '../confirmation-text.js';

export const confirmation: ConfirmationText = {
  subject: {
    return: (number) => `Returul dumneavoastră ${number} a fost înregistrat`,
    withdrawal: (number) => `Am primit retragerea dumneavoastră din contract (${number})`,
    claim: (number) => `Solicitarea dumneavoastră de garanție ${number} a fost înregistrată`,
  },
  title: {
    return: 'Returul dumneavoastră a fost înregistrat',
    withdrawal: 'Am primit retragerea dumneavoastră din contract',
    claim: 'Solicitarea dumneavoastră de garanție a fost înregistrată',
  },
  opening: {
    return: (order) => `Vă mulțumim. Returul din comanda nr.\u00a0${order} a fost înregistrat cu numărul de mai jos.`,
    withdrawal: (order) =>
      `V-ați exercitat dreptul de retragere pentru produsele de mai jos, comanda nr.\u00a0${order}.`,
    claim: (order) =>
      `Vă mulțumim că ne-ați anunțat. Solicitarea privind comanda nr.\u00a0${order} a fost înregistrată cu numărul de mai jos.`,
  },
  withdrawalReceived: (moment) => say`Retragerea dumneavoastră a fost primită ${strong(moment)}.`,
  outcome: {
    withdrawal: 'Retragere, cu rambursare',
    refund: 'Rambursare',
    store_credit: 'Credit în magazin',
    repair: 'Reparare',
    replacement: 'Înlocuire',
    exchange: 'Schimb',
    price_reduction: 'Rambursarea unei părți din preț',
    keep_item: 'Rambursare, iar produsul rămâne la dumneavoastră',
  },
  awaitsAnswer: 'Solicitare în curs de verificare',
  amounts: 'Ce primiți înapoi',
  refund: (amount) => say`Rambursare: ${strong(amount)}, prin modalitatea de plată folosită la comandă.`,
  credit: (amount) => say`Credit în magazin: ${strong(amount)}.`,
  owed: (amount) =>
    say`De plătit pentru ce ați ales în schimb: ${strong(amount)}. Magazinul vă va scrie în această privință.`,
  refundBy: (day) => say`Vă rambursăm cel târziu ${strong(day)}.`,
  refundWithdrawnBy: (day) =>
    say`Pentru produsele la care v-ați exercitat dreptul de retragere vă rambursăm cel târziu ${strong(day)}, iar pentru celelalte după ce ajung la noi.`,
  withheld:
    'Dacă până atunci nu am primit nici produsele, nici dovada că le-ați trimis, vă rambursăm de îndată ce primim fie produsele, fie dovada.',
  afterReceipt: 'Plata se face după ce produsele ajung la noi.',
  withoutParcel: 'Vă plătim fără să așteptăm un colet.',
  afterReview: 'Sumele pentru produsele aflate în verificare se plătesc după ce solicitarea este acceptată.',
  next: 'Ce aveți de făcut acum',
  waitFirst:
    'Verificăm solicitarea dumneavoastră și vă răspundem prin e-mail. Vă rugăm să păstrați produsele până atunci.',
  nothingToSend: 'Produsele rămân la dumneavoastră: nu trebuie să trimiteți nimic înapoi.',
};
