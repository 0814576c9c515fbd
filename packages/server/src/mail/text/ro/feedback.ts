import type { FeedbackText } from '../feedback-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const feedback: FeedbackText = {
  subject: {
    return: (number) => `Cum a decurs returul? (${number})`,
    withdrawal: (number) => `Cum a decurs retragerea din contract? (${number})`,
    claim: (number) => `Cum a decurs solicitarea de garanție? (${number})`,
  },
  title: 'Cum a decurs totul?',
  opening: {
    return: (order) => `Returul dumneavoastră din comanda nr.\u00a0${order} este încheiat.`,
    withdrawal: (order) => `Retragerea dumneavoastră din contract, comanda nr.\u00a0${order}, este încheiată.`,
    claim: (order) => `Solicitarea dumneavoastră de garanție privind comanda nr.\u00a0${order} este încheiată.`,
  },
  ask: 'Dacă doriți, spuneți-ne pe pagina de retururi cum a decurs totul pentru dumneavoastră și de ce.',
  askByReply: 'Dacă doriți, răspundeți la acest e-mail și spuneți-ne cum a decurs totul pentru dumneavoastră.',
  button: 'Spuneți-ne părerea',
  free: 'Răspunsul este la alegerea dumneavoastră, iar noi nu vă vom mai întreba.',
};
