import { say, strong } from '../../sentence.js';
import type { NoticeText } from '../notice-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const notice: NoticeText = {
  refundFailed: {
    subject: (number) => `Rambursarea pentru ${number} nu a reușit`,
    title: 'O rambursare nu a reușit',
    opening: (amount, order) =>
      say`Rambursarea de ${strong(amount)} pentru comanda nr.\u00a0${order} nu a reușit. Suma este datorată în continuare.`,
    problem: 'Răspunsul furnizorului de plăți',
    next: 'Vă rugăm să verificați la furnizorul de plăți dacă s-a plătit ceva, apoi să rambursați din nou sau direct.',
  },
  due: {
    subject: {
      soon: (number) => `Termen apropiat: returul ${number}`,
      over: (number) => `Termen depășit: returul ${number}`,
    },
    title: {
      soon: 'Se apropie un termen',
      over: 'Un termen a fost depășit',
    },
    toDo: {
      decision: 'Solicitarea așteaptă decizia dumneavoastră: vă rugăm să o aprobați sau să o refuzați.',
      send_back: 'Clientul nu a trimis încă produsele.',
      inspection: 'Produsele au ajuns: vă rugăm să le verificați.',
      offer_answer: 'Clientul nu a răspuns încă la propunerea dumneavoastră.',
      refund: 'Vă rugăm să faceți rambursarea.',
      remedy: 'Vă rugăm să reparați sau să înlocuiți produsele și să le expediați.',
    },
    by: {
      soon: (day) => say`De rezolvat cel târziu ${strong(day)}.`,
      over: (day) => say`Trebuia rezolvat cel târziu ${strong(day)}.`,
    },
    law: 'Acest termen este stabilit prin lege.',
  },
  order: 'Comanda',
};
