import type { ReminderText } from '../reminder-text.js';

export const reminder: ReminderText = {
  subject: {
    send: (day, number) => `Produse de trimis înapoi cel târziu ${day} (${number})`,
    bring: (day, number) => `Produse de adus înapoi cel târziu ${day} (${number})`,
    collect: (day, number) => `Produse de predat curierului cel târziu ${day} (${number})`,
  },
  title: {
    send: 'Se apropie ultima zi în care puteți trimite produsele înapoi',
    bring: 'Se apropie ultima zi în care puteți aduce produsele înapoi',
    collect: 'Se apropie ultima zi în care puteți preda produsele curierului',
  },
  opening: {
    send: (order) =>
      `Din câte știm, produsele de mai jos, din comanda nr.\u00a0${order}, nu au fost încă trimise înapoi.`,
    bring: (order) =>
      `Din câte știm, produsele de mai jos, din comanda nr.\u00a0${order}, nu au fost încă aduse înapoi.`,
    collect: (order) =>
      `Din câte știm, produsele de mai jos, din comanda nr.\u00a0${order}, nu au fost încă predate curierului.`,
  },
  next: 'Ce aveți de făcut acum',
  afterwards: 'Dacă la câteva zile după această dată nu ajunge nimic la noi, vom închide acest retur.',
  done: {
    send: 'Dacă le-ați trimis deja, vă mulțumim: nu mai aveți nimic de făcut.',
    bring: 'Dacă le-ați adus deja, vă mulțumim: nu mai aveți nimic de făcut.',
    collect: 'Dacă le-ați predat deja, vă mulțumim: nu mai aveți nimic de făcut.',
  },
  tracking: 'Dacă aveți un număr de urmărire, ni-l puteți trimite răspunzând la acest e-mail.',
  trackingOnPage:
    'Dacă aveți un număr de urmărire, îl puteți adăuga pe pagina de retururi sau ni-l puteți trimite răspunzând la acest e-mail.',
};
