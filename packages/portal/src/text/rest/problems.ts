import type { FieldProblem } from '@returns-portal/sdk';
import { msg, str } from '../../language/msg.js';

/** What to do about a field, said beside it. */
export const problemText = (problem: FieldProblem): string => {
  switch (problem.code) {
    case 'number_missing':
      return msg('Enter your order number.', { id: 'problem.number_missing' });
    case 'contact_missing':
      switch (problem.kind) {
        case 'email':
          return msg('Enter the e-mail address you ordered with.', { id: 'problem.email_missing' });
        case 'postcode':
          return msg('Enter the postcode of your delivery address.', { id: 'problem.postcode_missing' });
        case 'phone':
          return msg('Enter the phone number of your order.', { id: 'problem.phone_missing' });
      }
    // eslint-disable-next-line no-fallthrough -- the switch above returns for every kind
    case 'email_malformed':
      return msg('Write the e-mail address like this: name@example.com.', { id: 'problem.email_malformed' });
    case 'code_missing':
      return msg('Enter the code from the e-mail.', { id: 'problem.code_missing' });
    case 'nothing_selected':
      return msg('Choose at least one item to send back.', { id: 'problem.nothing_selected' });
    case 'track_missing':
      return msg('Choose how you want to return this item.', { id: 'problem.track_missing' });
    case 'reason_missing':
      return msg('Choose a reason.', { id: 'problem.reason_missing' });
    case 'outcome_missing':
      return msg('Choose what you would like to receive.', { id: 'problem.outcome_missing' });
    case 'exchange_missing':
      return msg('Choose what you would like instead.', { id: 'problem.exchange_missing' });
    case 'upload_unfinished':
      return msg('Wait until every photo is sent, or remove those that could not be sent.', {
        id: 'problem.upload_unfinished',
      });
    case 'method_missing':
      return msg('Choose how you will send the goods back.', { id: 'problem.method_missing' });
    case 'pickup_missing':
      return msg('Choose when the goods are picked up.', { id: 'problem.pickup_missing' });
  }
};

export const problemsTitle = () => msg('Please complete the following', { id: 'problem.title' });

/** A problem with the name of what it is about, for the list of several. */
export const problemAbout = (name: string, problem: string) => msg(str`${name}: ${problem}`, { id: 'problem.about' });
