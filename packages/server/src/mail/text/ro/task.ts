import { say, strong } from '../../sentence.js';
import type { TaskText } from '../task-text.js';

/* Cu ș și ț cu virgulă dedesubt. */
export const task: TaskText = {
  subject: (number) => `Retragerea ${number} necesită o acțiune`,
  title: 'O retragere din contract necesită atenția dumneavoastră',
  toDo: {
    identify_contract: 'Vă rugăm să aflați la ce contract se referă declarația și să indicați comanda.',
    check_consumer:
      'Această comandă există, dar cu alte date de contact. Vă rugăm să verificați dacă declarația provine de la clientul respectiv și să indicați comanda.',
    decide:
      'Perioada de retragere pare să fi expirat sau pare să se aplice o excepție. Vă rugăm să decideți dacă acceptați retragerea.',
    check: 'Retragerea a fost acceptată, deși nu totul este cert. Vă rugăm să o verificați.',
    reach_consumer: 'Confirmarea de primire nu ajunge la destinatar. Vă rugăm să contactați consumatorul pe altă cale.',
    unusual_number:
      'Astăzi, un număr neobișnuit de declarații au indicat această adresă, așa că nu am trimis automat confirmarea de primire. Vă rugăm să verificați declarația și să trimiteți confirmarea.',
  },
  dueBy: (day) => say`De rezolvat cel târziu ${strong(day)}.`,
  about: 'Declarația',
  received: 'Primită',
  name: 'Nume',
  contract: 'Contract',
  email: 'Adresa de e-mail',
  neverRefused:
    'Declarația a fost primită și înregistrată în orice caz: data ei este cea care contează, indiferent de verificările ulterioare.',
};
