import type { FieldProblem } from '@returns-portal/sdk';
import { msg, str } from '../../language/msg.js';

/** What to do about a field, said beside it. */
export const problemText: Readonly<Record<FieldProblem['code'], () => string>> = {
  number_missing: () => msg('Enter your order number.', { id: 'problem.number_missing' }),
  email_missing: () => msg('Enter the e-mail address you ordered with.', { id: 'problem.email_missing' }),
  email_malformed: () =>
    msg('Write the e-mail address like this: name@example.com.', { id: 'problem.email_malformed' }),
  nothing_selected: () => msg('Choose at least one item to send back.', { id: 'problem.nothing_selected' }),
  track_missing: () => msg('Choose how you want to return this item.', { id: 'problem.track_missing' }),
  reason_missing: () => msg('Choose a reason.', { id: 'problem.reason_missing' }),
  outcome_missing: () => msg('Choose what you would like to receive.', { id: 'problem.outcome_missing' }),
  method_missing: () => msg('Choose how you will send the goods back.', { id: 'problem.method_missing' }),
};

export const problemsTitle = () => msg('Please complete the following', { id: 'problem.title' });

/** A problem with the name of what it is about, for the list of several. */
export const problemAbout = (name: string, problem: string) => msg(str`${name}: ${problem}`, { id: 'problem.about' });
