import { plural } from '../../plural.js';
import type { CodeText } from '../code-text.js';

export const code: CodeText = {
  subject: (digits) => `${digits} is your code to open your order`,
  title: 'Your code',
  opening: (order) => `Here is the code for your order ${order}. Enter it on the page where you asked for it.`,
  minutes: plural('en', { one: (count) => `${count} minute`, other: (count) => `${count} minutes` }),
  validFor: (minutes, until) => `It is valid for ${minutes}, until ${until}, and can be used once.`,
  nobodyAsks: 'Nobody from the shop will ever ask you for this code. Do not give it to anyone, by phone or in writing.',
  notYou:
    'If you did not ask for this code, you do not have to do anything: nobody can open your order without it. If you receive several of them, please tell us by replying to this e-mail.',
};
