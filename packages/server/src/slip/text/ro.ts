import { plural } from '../../mail/plural.js';
import { say, strong } from '../../mail/sentence.js';
import type { SlipText } from './slip-text.js';

/* Cu ș și ț cu virgulă dedesubt și adresare cu „dumneavoastră”. */
export const ro: SlipText = {
  formats: 'ro-RO',
  title: { return: 'Fișă de retur', withdrawal: 'Fișă de expediere', claim: 'Fișă de expediere' },
  numberLabel: { return: 'Numărul returului', withdrawal: 'Referință', claim: 'Numărul solicitării' },
  fileName: (number) => `fisa-de-colet-${number}.pdf`,
  soldBy: (seller) => `Vândut de ${seller}`,
  leaveBy: { send: 'De trimis cel târziu', drop: 'De predat cel târziu', collect: 'De predat curierului cel târziu' },
  order: 'Comanda',
  method: 'Modalitatea aleasă',
  from: 'Expeditor',
  to: 'Destinatar',
  whatToDo: 'Ce aveți de făcut',
  pack: 'Ambalați cu grijă produsele din listă.',
  cutOut:
    'Decupați adresa de-a lungul liniei întrerupte și lipiți-o pe colet. Puneți restul acestei foi în interiorul coletului.',
  enclose: 'Puneți această foaie în colet.',
  leave: {
    send: (day) => say`Trimiteți coletul cel târziu ${strong(day)} și păstrați dovada expedierii.`,
    drop: (day) => say`Predați coletul cel târziu ${strong(day)} și păstrați dovada predării.`,
    collect: (day) => say`Predați coletul curierului cel târziu ${strong(day)} și păstrați dovada predării.`,
  },
  dropAt: (place, day) =>
    say`Predați coletul cel târziu ${strong(day)} și păstrați dovada predării. Ați ales acest loc: ${strong(place)}`,
  items: plural('ro', {
    one: (count) => `${count} produs în acest colet`,
    few: (count) => `${count} produse în acest colet`,
    other: (count) => `${count} de produse în acest colet`,
  }),
  waitForSome:
    'Vă rugăm să păstrați produsele aflate încă în verificare până la răspunsul nostru prin e-mail: ele nu se pun în acest colet.',
  follow: 'Pentru a urmări solicitarea, scanați acest cod sau deschideți pagina:',
  numberInCode: 'Acest cod conține numărul de mai sus.',
  pageOf: (page, pages) => `pagina ${page} din ${pages}`,
};
