import type { AcknowledgementText } from '../acknowledgement-text.js';

/* Cu ș și ț cu virgulă dedesubt și ghilimele „…”. U+00A0 după „ora”. */
export const acknowledgement: AcknowledgementText = {
  subject: (number) => `Am primit declarația dumneavoastră de retragere (${number})`,
  title: 'Confirmarea primirii retragerii din contract',
  opening:
    'Am primit declarația dumneavoastră de retragere din contract. Prezentul document confirmă primirea acesteia și nu reprezintă o decizie cu privire la ea.',
  numberLabel: 'Referință',
  moment: ({ day, hour, minute, second, zone, offset }) =>
    `${day}, ora\u00a0${hour}:${minute}:${second} (${zone.charAt(0).toLowerCase()}${zone.slice(1)}, ${offset})`,
  submitted: 'Data și ora transmiterii',
  confirmed: 'Data și ora confirmării dumneavoastră',
  received: 'Data și ora primirii',
  wasKept:
    'Dispozitivul dumneavoastră nu a putut trimite declarația în momentul în care ați confirmat-o și a trimis-o mai târziu. Momentul confirmării rezultă din durata pentru care dispozitivul arată că a păstrat declarația.',
  universal: (instant) => `${instant} (timp universal, UTC)`,
  statement: 'Declarația dumneavoastră, așa cum ați confirmat-o',
  details: 'Datele pe care le-ați indicat',
  name: 'Nume',
  contract: 'Contract',
  email: 'Adresa pentru această confirmare',
  goods: 'Bunurile vizate',
  wholeContract: 'Întregul contract',
  ownWords: 'Ce ați adăugat',
  controls: 'Textele celor două butoane',
  quoted: (words) => `„${words}”`,
  digest: 'Amprenta înregistrării noastre (SHA-256)',
  keep: 'Vă rugăm să păstrați această confirmare. Amprenta permite să se verifice că înregistrarea declarației dumneavoastră nu a fost modificată între timp.',
  attached: 'O găsiți și în anexă, ca fișier de păstrat.',
  fileName: (number) => `confirmare-retragere-${number}`,
  pageOf: (page, pages) => `pagina ${page} din ${pages}`,
};
