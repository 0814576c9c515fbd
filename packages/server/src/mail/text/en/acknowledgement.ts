import type { AcknowledgementText } from '../acknowledgement-text.js';

export const acknowledgement: AcknowledgementText = {
  subject: (number) => `We have received your withdrawal (${number})`,
  title: 'Acknowledgement of receipt of your withdrawal',
  opening:
    'We have received your statement of withdrawal from the contract. This acknowledgement confirms its receipt and is not a decision about it.',
  numberLabel: 'Reference',
  moment: ({ day, hour, minute, second, zone, offset }) => `${day} at ${hour}:${minute}:${second} (${zone}, ${offset})`,
  submitted: 'Date and time of submission',
  confirmed: 'Date and time of your confirmation',
  received: 'Date and time of receipt',
  wasKept:
    'Your device could not send the statement when you confirmed it, and sent it later. The moment of your confirmation follows from how long the device says that it kept the statement.',
  universal: (instant) => `${instant} (universal time, UTC)`,
  statement: 'Your statement, as you confirmed it',
  details: 'The details you gave',
  name: 'Name',
  contract: 'Contract',
  email: 'Address for this acknowledgement',
  goods: 'Goods concerned',
  wholeContract: 'The whole contract',
  ownWords: 'What you added',
  controls: 'Words on the two buttons',
  quoted: (words) => `“${words}”`,
  digest: 'Digest of our record (SHA-256)',
  keep: 'Please keep this acknowledgement. The digest shows that our record of your statement has not been changed since.',
  attached: 'You will find the same attached as a file to keep.',
  fileName: (number) => `withdrawal-receipt-${number}`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
};
