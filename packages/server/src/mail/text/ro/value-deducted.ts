import { say, strong } from '../../sentence.js';
import type { ValueDeductedText } from '../value-deducted-text.js';

export const valueDeducted: ValueDeductedText = {
  subject: (number) => `Despre rambursarea pentru retragerea dumneavoastră ${number}`,
  title: 'O parte din preț nu se rambursează',
  opening: (order) =>
    `Produsele pentru care v-ați exercitat dreptul de retragere, comanda nr.\u00a0${order}, au ajuns la noi. Le-am verificat și reținem o parte din preț, deoarece au pierdut din valoare.`,
  amounts: (kept, paid) => `Reținem ${kept} din ${paid}`,
  why: 'De ce',
  law: 'Puteți despacheta un produs și îl puteți încerca așa cum ați face-o într-un magazin. Legea ne permite să reținem numai cât a pierdut din valoare prin folosirea dincolo de această limită. Dreptul dumneavoastră de retragere nu este afectat.',
  evidence: 'Fotografiile noastre se găsesc pe pagina de retururi.',
  refund: 'Ce primiți înapoi',
  total: (amount) => say`Rambursare: ${strong(amount)}, prin modalitatea de plată folosită la comandă.`,
  refundBy: (day) => say`Vă rambursăm cel târziu ${strong(day)}.`,
  object: 'Dacă nu sunteți de acord',
  objectHow:
    'Vă rugăm să răspundeți la acest e-mail și să ne spuneți ce contestați, eventual cu fotografiile dumneavoastră. Noi trebuie să dovedim că produsul a pierdut din valoare și cât. Vă puteți adresa și organismului de soluționare a litigiilor indicat în condițiile noastre.',
  openCase: 'Vedeți retragerea',
};
