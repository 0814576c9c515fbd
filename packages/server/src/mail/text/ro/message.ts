import type { MessageText } from '../message-text.js';

export const message: MessageText = {
  toCustomer: {
    subject: {
      return: (number) => `Un mesaj despre returul dumneavoastră ${number}`,
      withdrawal: (number) => `Un mesaj despre retragerea dumneavoastră din contract (${number})`,
      claim: (number) => `Un mesaj despre solicitarea dumneavoastră de garanție ${number}`,
    },
    title: (shop) => `${shop} v-a scris`,
    opening: {
      return: (order) => `Iată mesajul nostru despre returul din comanda nr.\u00a0${order}:`,
      withdrawal: (order) => `Iată mesajul nostru despre retragerea din contract, comanda nr.\u00a0${order}:`,
      claim: (order) => `Iată mesajul nostru despre solicitarea de garanție, comanda nr.\u00a0${order}:`,
    },
    replyByMail: 'Puteți răspunde direct la acest e-mail.',
    replyByMailOrPage: 'Puteți răspunde direct la acest e-mail sau ne puteți scrie pe pagina de retururi.',
  },
  toShop: {
    subject: (number) => `Mesaj nou de la client despre ${number}`,
    title: 'Mesaj nou de la client',
    opening: (name, order) => `${name} v-a scris despre comanda nr.\u00a0${order}:`,
    replyGoesTo:
      'Dacă răspundeți la acest e-mail, răspunsul ajunge direct la client și nu apare pe pagina de retururi.',
  },
};
