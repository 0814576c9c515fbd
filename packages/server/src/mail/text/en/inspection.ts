import type { InspectionText } from '../inspection-text.js';

export const inspection: InspectionText = {
  subject: (number) => `We have looked at your items (${number})`,
  title: 'We have looked at your items',
  opening: (order) => `This is what became of your items from order ${order}.`,
  accepted: 'Accepted',
  checked: 'Checked: we will repair or replace it',
  refused: 'Not accepted: it goes back to you',
  found: (text) => `What we found: “${text}”`,
  others: 'You have a mail of its own about the other items.',
  refusedNext: 'What was not accepted',
  goesBack: 'We send it back to you, and write to you once it is on its way.',
};
