import { say, strong } from '../../sentence.js';
import type { EndingText } from '../ending-text.js';

export const ending: EndingText = {
  cancelled: {
    subject: {
      return: (number) => `Returul dumneavoastră ${number} a fost anulat`,
      withdrawal: (number) => `Retragerea din contract a fost anulată la cererea dumneavoastră (${number})`,
      claim: (number) => `Solicitarea dumneavoastră de garanție ${number} a fost anulată`,
    },
    title: {
      return: 'Returul dumneavoastră a fost anulat',
      withdrawal: 'Retragerea din contract a fost anulată la cererea dumneavoastră',
      claim: 'Solicitarea dumneavoastră de garanție a fost anulată',
    },
    opening: {
      return: (order) => `La cererea dumneavoastră, am anulat returul din comanda nr.\u00a0${order}.`,
      withdrawal: (order) =>
        `Ne-ați anunțat că nu mai doriți să vă retrageți din contract pentru produsele de mai jos, comanda nr.\u00a0${order}.`,
      claim: (order) =>
        `La cererea dumneavoastră, am anulat solicitarea de garanție privind comanda nr.\u00a0${order}.`,
    },
    byAgreement:
      'Prin urmare, de comun acord, declarația dumneavoastră de retragere nu mai produce efecte: contractul continuă pentru aceste produse, iar prețul lor nu se rambursează.',
    byAgreementForSome:
      'Prin urmare, de comun acord, pentru produsele cu mențiunea „Retragere” declarația dumneavoastră de retragere nu mai produce efecte: contractul continuă pentru ele, iar prețul lor nu se rambursează.',
    withdrawn: 'Retragere',
    goods: 'Ce se întâmplă cu produsele',
    keep: 'Vă rugăm să păstrați produsele: nu trebuie să trimiteți nimic înapoi.',
    alreadySent:
      'Dacă le-ați trimis sau le-ați predat deja, vă rugăm să răspundeți la acest e-mail și vom stabili împreună ce urmează.',
    again: {
      return: 'Puteți înregistra un nou retur cât timp termenele nu au expirat.',
      withdrawal: 'Vă puteți exercita din nou dreptul de retragere cât timp termenul de retragere nu a expirat.',
      claim: 'Puteți semnala din nou defectul cât timp garanția este valabilă.',
    },
    notYou: 'Dacă nu dumneavoastră ați cerut această anulare, vă rugăm să răspundeți cât mai curând la acest e-mail.',
  },
  expired: {
    subject: (number) => `Returul dumneavoastră ${number} a fost închis`,
    title: 'Returul dumneavoastră a fost închis',
    opening: (order) => `Returul din comanda nr.\u00a0${order} a fost închis, pentru că produsele nu au ajuns la noi.`,
    wasPossibleUntil: {
      send: (day) => say`Puteați trimite produsele înapoi până ${strong(day)}.`,
      bring: (day) => say`Puteați aduce produsele înapoi la noi până ${strong(day)}.`,
      collect: (day) => say`Puteați preda produsele curierului până ${strong(day)}.`,
    },
    onTheWay:
      'Dacă produsele sunt pe drum sau le-ați predat deja, vă rugăm să răspundeți la acest e-mail, dacă se poate cu dovada expedierii, iar noi vom verifica.',
    again: 'Dacă sunt încă la dumneavoastră, puteți înregistra un nou retur cât timp termenele nu au expirat.',
    lawStands: 'Drepturile dumneavoastră legale, cum ar fi garanția legală de conformitate, rămân neschimbate.',
  },
  nothingFollows: {
    return: 'Pentru acest retur nu se mai acordă nicio rambursare, niciun credit și niciun schimb.',
    claim: 'Închidem solicitarea fără alte demersuri.',
  },
};
