import { plural } from '../../plural.js';
import type { SharedText } from '../shared-text.js';

export const shared: SharedText = {
  formats: 'en-GB',
  currencyDisplay: 'symbol',
  greeting: (name) => `Hello ${name},`,
  greetingWithoutName: 'Hello,',
  soldBy: (seller) => `Sold by ${seller}`,
  numberLabel: { return: 'Return number', withdrawal: 'Reference', claim: 'Claim number' },
  moment: ({ day, hour, minute, zone }) => `${day} at ${hour}:${minute} ${zone}`,
  time: ({ hour, minute, zone }) => `${hour}:${minute} ${zone}`,
  items: plural('en', { one: (count) => `${count} item`, other: (count) => `${count} items` }),
  follow: 'Follow your return',
  openPage: 'Open the returns page',
  questions: 'Any questions? Just reply to this e-mail.',
};
