import { say, strong } from '../../sentence.js';
import type { HandOverText } from '../hand-over-text.js';

export const handOver: HandOverText = {
  handOverBy: {
    send: (day) => say`Send the goods back by ${strong(day)}.`,
    bring: (day) => say`Bring the goods back to us by ${strong(day)}.`,
    collect: (day) => say`Hand the goods over to the carrier by ${strong(day)}.`,
  },
  method: (label) => `You chose: ${label}`,
  waitForSome: 'Please keep the items we are still checking until you have our answer by e-mail.',
  pickup: (day, from, to) => say`The carrier comes on ${strong(day)}, between ${from} and ${to}.`,
  chosenPlace: 'This is the place you chose:',
  parcelAddress: 'The address for the parcel:',
  printAttached: 'What you need to print for the parcel is attached to this e-mail.',
  showCode: (code) => say`Nothing has to be printed. When you hand the goods over, show this code: ${strong(code)}`,
};
