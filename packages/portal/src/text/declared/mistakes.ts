import type { WithdrawalProblem } from '@returns-portal/sdk';
import { msg } from '../../language/msg.js';

/** What is to be mended in the form, in the words of the remedy. */
export const mistakeText: Readonly<Record<WithdrawalProblem['code'], () => string>> = {
  name_missing: () => msg('Enter your name.', { id: 'withdrawal.name_missing' }),
  contract_missing: () =>
    msg('Enter the order number or, if you do not have it, say what you bought and when.', {
      id: 'withdrawal.contract_missing',
    }),
  email_missing: () =>
    msg('Enter the e-mail address to which the acknowledgement should go.', { id: 'withdrawal.email_missing' }),
  email_malformed: () =>
    msg('Enter the whole address, such as name@example.com.', { id: 'withdrawal.email_malformed' }),
  nothing_chosen: () =>
    msg('Choose at least 1 of an item, or put all the numbers back to withdraw from everything.', {
      id: 'withdrawal.nothing_chosen',
    }),
  refused: () => msg('This could not be received as it stands. Write it more briefly.', { id: 'withdrawal.refused' }),
};

export const mistakesTitle = (): string => msg('Some things are still missing:', { id: 'withdrawal.mistakes' });

/** The service did not take the statement, through no fault of the consumer's. */
export const refusedText = (): string =>
  msg(
    'Your statement was not received, and what you entered is still here. Check it and send it again, or withdraw by writing to the shop.',
    { id: 'withdrawal.not_received' },
  );
