import { say, strong } from '../../sentence.js';
import type { CounterOfferText } from '../counter-offer-text.js';

export const counterOffer: CounterOfferText = {
  toCustomer: {
    subject: (number) => `Așteptăm răspunsul dumneavoastră: propunerea noastră pentru ${number}`,
    title: 'Am verificat produsele și vă facem o propunere',
    opening: {
      return: (order) =>
        `Returul din comanda nr.\u00a0${order} a ajuns la noi. Dorim să îl acceptăm parțial, dacă sunteți de acord.`,
      claim: (order) => `Produsele din comanda nr.\u00a0${order} au ajuns la noi. Dorim să vă facem o propunere.`,
    },
    amounts: (amount, instead) => `Vă propunem ${amount} în loc de ${instead}`,
    why: 'De ce',
    answer: 'Răspunsul dumneavoastră',
    answerBy: (day) => say`Vă rugăm să acceptați sau să refuzați cel târziu ${strong(day)}.`,
    onThePage: 'Este suficient să apăsați un buton pe pagina noastră de retururi.',
    byReply: 'Este suficient să răspundeți la acest e-mail și să ne spuneți ce ați ales.',
    openOffer: 'Vedeți propunerea și răspundeți',
    free: 'Puteți refuza fără nicio problemă. Dacă nu răspundeți, nu se schimbă nimic: tăcerea nu înseamnă acord.',
  },
  toShop: {
    accepted: {
      subject: (number) => `Propunerea dumneavoastră pentru ${number} a fost acceptată`,
      title: 'Propunerea dumneavoastră a fost acceptată',
      opening: (name, order) => `${name} a acceptat propunerea dumneavoastră privind comanda nr.\u00a0${order}.`,
      next: 'Sumele returului au fost modificate în consecință. Vă rugăm să efectuați plata.',
    },
    declined: {
      subject: (number) => `Propunerea dumneavoastră pentru ${number} a fost refuzată`,
      title: 'Propunerea dumneavoastră a fost refuzată',
      opening: (name, order) => `${name} a refuzat propunerea dumneavoastră privind comanda nr.\u00a0${order}.`,
      next: 'Returul rămâne așa cum era. Vă rugăm să decideți cum continuă.',
    },
    lapsed: {
      subject: (number) => `Niciun răspuns la propunerea dumneavoastră pentru ${number}`,
      title: 'Propunerea dumneavoastră a rămas fără răspuns',
      opening: (name, order) =>
        `${name} nu a răspuns la timp la propunerea dumneavoastră privind comanda nr.\u00a0${order}.`,
      next: 'Returul rămâne așa cum era: tăcerea nu înseamnă acord. Vă rugăm să decideți cum continuă.',
    },
  },
};
