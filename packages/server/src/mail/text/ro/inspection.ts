import type { InspectionText } from '../inspection-text.js';

/* Cu ș și ț cu virgulă dedesubt și ghilimele „…”. U+00A0 după „nr.”. */
export const inspection: InspectionText = {
  subject: (number) => `Am verificat produsele dumneavoastră (${number})`,
  title: 'Am verificat produsele dumneavoastră',
  opening: (order) => `Iată ce am stabilit pentru produsele din comanda nr.\u00a0${order}.`,
  accepted: 'Acceptat',
  checked: 'Verificat: îl vom repara sau îl vom înlocui',
  refused: 'Neacceptat: vi-l trimitem înapoi',
  found: (text) => `Ce am constatat: „${text}”`,
  others: 'Despre celelalte produse primiți un e-mail separat.',
  refusedNext: 'Ce nu am acceptat',
  goesBack: 'Vi-l trimitem înapoi și vă scriem când pornește la drum.',
};
