import { say, strong } from '../../sentence.js';
import type { ArrivalText } from '../arrival-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const arrival: ArrivalText = {
  received: {
    subject: (number) => `Produsele dumneavoastră au ajuns la noi (${number})`,
    title: 'Produsele dumneavoastră au ajuns la noi',
    opening: (order) => `Vă mulțumim. Aceste produse din comanda nr.\u00a0${order} au ajuns la noi.`,
    missing: 'Nu au ajuns încă',
    missingBy: (day) =>
      say`Dacă sunt pe drum, nu aveți nimic de făcut. Dacă sunt încă la dumneavoastră, vă rugăm să le predați cel târziu ${strong(day)}.`,
    unexpected: 'S-au mai aflat în colet',
    setAside: 'Acestea nu fac parte din ce ați anunțat. Le-am pus deoparte și vă vom scrie despre ele.',
    next: 'Ce urmează',
    lookedAtBy: (day) => say`Verificăm produsele cel târziu ${strong(day)} și vă comunicăm ce am constatat.`,
    remedyBy: (day) => say`Repararea sau înlocuirea se face cel târziu ${strong(day)}.`,
  },
  empty: {
    subject: (number) => `Nu am găsit produsele dumneavoastră în colet (${number})`,
    title: 'Nu am găsit produsele dumneavoastră în colet',
    opening: (order) =>
      `La noi a ajuns un colet cu numărul dumneavoastră, dar produsele anunțate din comanda nr.\u00a0${order} nu se aflau în el.`,
    found: 'Iată ce conținea',
    next: 'Ce aveți de făcut acum',
    happens: 'Se întâmplă: unele colete sunt încurcate între ele sau se deteriorează pe drum.',
    tell: 'Vă rugăm să răspundeți la acest e-mail și să ne spuneți ce ați împachetat și cum ați trimis coletul, dacă se poate cu dovada expedierii sau cu o fotografie. Îl vom căuta apoi împreună cu firma de curierat.',
    rights: 'Prin aceasta nu s-a decis nimic, iar drepturile dumneavoastră rămân neschimbate.',
  },
  lost: {
    subject: (number) => `Coletul dumneavoastră s-a pierdut pe drum (${number})`,
    title: 'Coletul dumneavoastră s-a pierdut pe drum',
    opening: (order) =>
      `Produsele de mai jos, din comanda nr.\u00a0${order}, s-au pierdut pe drumul spre noi. Ne pare rău. Nu trebuie să le căutați dumneavoastră.`,
    next: 'Ce urmează',
    paid: 'Nu trebuie să așteptați coletul: ceea ce primiți înapoi pentru aceste produse nu mai depinde de el.',
    proof:
      'Dacă mai aveți dovada expedierii, vă rugăm să ne-o trimiteți răspunzând la acest e-mail: ne ajută în discuția cu firma de curierat.',
  },
};
