import type { DecisionText } from '../decision-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const decision: DecisionText = {
  approved: {
    subject: {
      return: (number) => `Returul dumneavoastră ${number} a fost aprobat`,
      withdrawal: (number) => `Retragerea dumneavoastră din contract își urmează cursul (${number})`,
      claim: (number) => `Solicitarea dumneavoastră de garanție ${number} a fost acceptată`,
    },
    title: {
      return: 'Returul dumneavoastră a fost aprobat',
      withdrawal: 'Retragerea dumneavoastră din contract își urmează cursul',
      claim: 'Solicitarea dumneavoastră de garanție a fost acceptată',
    },
    opening: {
      return: (order) =>
        `Am analizat solicitarea dumneavoastră privind comanda nr.\u00a0${order} și o acceptăm pentru produsele de mai jos.`,
      withdrawal: (order) =>
        `Am analizat retragerea dumneavoastră din contract, comanda nr.\u00a0${order}. Aceasta își urmează cursul pentru produsele de mai jos.`,
      claim: (order) =>
        `Am analizat solicitarea dumneavoastră de garanție privind comanda nr.\u00a0${order} și o acceptăm pentru produsele de mai jos.`,
    },
  },
  declined: {
    subject: (number) => `Răspunsul nostru la solicitarea dumneavoastră ${number}`,
    title: {
      all: 'Nu putem accepta solicitarea dumneavoastră',
      some: 'Nu putem accepta o parte din solicitarea dumneavoastră',
    },
    opening: (order) =>
      `Am analizat solicitarea dumneavoastră privind comanda nr.\u00a0${order}. Ne pare rău că nu o putem accepta pentru produsele de mai jos.`,
    why: 'De ce',
    because: {
      outside_policy: 'Condițiile noastre de retur nu prevăd acest caz.',
      window_over: 'Perioada în care magazinul nostru primește înapoi aceste produse s-a încheiat.',
      evidence_missing: 'Dovezile de care aveam nevoie pentru a analiza solicitarea nu au ajuns la noi.',
      not_ours: 'Din câte putem vedea, produsul nu provine din magazinul nostru.',
      returned_before: 'Conform evidențelor noastre, produsul ne-a fost deja returnat.',
      other: null,
    },
    restStands: 'Pentru celelalte produse din solicitare nu se schimbă nimic.',
    keep: 'Vă rugăm să păstrați aceste produse: nu trebuie să trimiteți nimic înapoi.',
    alreadySent: 'Dacă le-ați trimis deja, vă rugăm să răspundeți la acest e-mail și vom stabili împreună ce urmează.',
    next: 'Ce puteți face',
    goodwill:
      'Acest răspuns se referă la ceea ce oferă magazinul nostru în plus față de lege. Dreptul dumneavoastră de retragere nu este afectat, cât timp termenul său nu a expirat.',
    claim:
      'Garanția legală de conformitate nu este afectată: puteți semnala din nou defectul cât timp garanția este valabilă, de exemplu cu mai multe fotografii.',
  },
};
