import { plural } from '../../mail/plural.js';
import { say, strong } from '../../mail/sentence.js';
import type { SlipText } from './slip-text.js';

export const en: SlipText = {
  formats: 'en-GB',
  title: { return: 'Return slip', withdrawal: 'Parcel slip', claim: 'Parcel slip' },
  numberLabel: { return: 'Return number', withdrawal: 'Reference', claim: 'Claim number' },
  fileName: (number) => `parcel-slip-${number}.pdf`,
  soldBy: (seller) => `Sold by ${seller}`,
  leaveBy: { send: 'Send by', drop: 'Drop off by', collect: 'Hand over by' },
  order: 'Order',
  method: 'Chosen method',
  from: 'From',
  to: 'To',
  whatToDo: 'What to do',
  pack: 'Pack the items on the list carefully.',
  cutOut: 'Cut out the address along the dashed line and stick it onto the parcel. Put the rest of this sheet inside.',
  enclose: 'Put this sheet into the parcel.',
  leave: {
    send: (day) => say`Send the parcel by ${strong(day)} and keep the proof of posting.`,
    drop: (day) => say`Drop the parcel off by ${strong(day)} and keep the receipt.`,
    collect: (day) => say`Hand the parcel over to the carrier by ${strong(day)} and keep the receipt.`,
  },
  dropAt: (place, day) =>
    say`Drop the parcel off by ${strong(day)} and keep the receipt. You chose this place: ${strong(place)}`,
  items: plural('en', {
    one: (count) => `${count} item in this parcel`,
    other: (count) => `${count} items in this parcel`,
  }),
  waitForSome:
    'Please keep the items we are still checking until you have our answer by e-mail: they do not go into this parcel.',
  follow: 'To follow your request, scan this code or open this page:',
  numberInCode: 'This code holds the number above.',
  pageOf: (page, pages) => `page ${page} of ${pages}`,
};
