import { say, strong } from '../../sentence.js';
import type { WithdrawalDeclinedText } from '../withdrawal-declined-text.js';

export const withdrawalDeclined: WithdrawalDeclinedText = {
  subject: (number) => `Răspunsul nostru la retragerea dumneavoastră ${number}`,
  title: 'Răspunsul nostru la retragerea dumneavoastră',
  opening: (moment, order) =>
    say`Am primit ${strong(moment)}, declarația dumneavoastră de retragere privind comanda nr.\u00a0${order} și am analizat-o. Nu putem primi înapoi produsele de mai jos în temeiul dreptului de retragere.`,
  reference: 'Referință',
  because: {
    periodOver: (day) => `Perioada de retragere s-a încheiat ${day}.`,
    excepted: {
      service_fully_performed: 'Nu există drept de retragere: serviciul a fost prestat în întregime.',
      financial_market_price: 'Nu există drept de retragere: prețul său urmează piețele financiare.',
      personalised: 'Nu există drept de retragere: a fost făcut după dorința dumneavoastră.',
      perishable: 'Nu există drept de retragere: se deteriorează sau expiră rapid.',
      hygiene_unsealed: 'Nu există drept de retragere: din motive de igienă, nu poate fi returnat după desigilare.',
      mixed_inseparably: 'Nu există drept de retragere: după livrare a fost amestecat cu alte produse.',
      alcohol_deferred: 'Nu există drept de retragere: valoarea sa depinde de piață și se livrează mai târziu.',
      urgent_repair: 'Nu există drept de retragere: a fost o reparație urgentă cerută de dumneavoastră.',
      sealed_media: 'Nu există drept de retragere: este o înregistrare sau un program desigilat.',
      press: 'Nu există drept de retragere: este un ziar sau o revistă.',
      auction: 'Nu există drept de retragere: a fost cumpărat la o licitație publică.',
      dated_leisure_transport: 'Nu există drept de retragere: a fost rezervat pentru o anumită dată.',
      digital_content: 'Nu există drept de retragere: este conținut digital pe care ați început să îl folosiți.',
    },
    unclear: 'Din declarația dumneavoastră nu am înțeles că se referă la acest produs.',
    other: 'Dreptul de retragere nu se aplică acestui produs.',
  },
  shopSays: 'Explicațiile noastre',
  restStands:
    'Pentru celelalte produse retragerea dumneavoastră rămâne valabilă: ați primit sau veți primi un e-mail separat despre ele.',
  next: 'Ce puteți face',
  guarantee:
    'Garanția legală de conformitate rămâne neatinsă: dacă un produs are un defect sau nu corespunde descrierii, puteți cere în continuare aducerea lui în conformitate.',
  object:
    'Dacă nu sunteți de acord, vă rugăm să răspundeți la acest e-mail și să ne spuneți de ce, iar noi vom analiza din nou solicitarea. Vă puteți adresa și organismului de soluționare a litigiilor indicat în condițiile noastre.',
};
