import type { FlowError } from '@returns-portal/sdk';
import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

const tooMany = (params: FlowError['params']): string => {
  const seconds = typeof params.retryAfter === 'number' ? params.retryAfter : 60;
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return plural(minutes, {
    one: () =>
      msg(str`There were too many attempts. Please try again in ${minutes} minute.`, { id: 'error.too_many.one' }),
    few: () =>
      msg(str`There were too many attempts. Please try again in ${minutes} minutes.`, { id: 'error.too_many.few' }),
    other: () =>
      msg(str`There were too many attempts. Please try again in ${minutes} minutes.`, { id: 'error.too_many.other' }),
  });
};

/** What a failed request means to a customer, and what they can do. */
export const errorText = ({ code, params }: FlowError): string => {
  switch (code) {
    case 'order_not_found':
      return msg(
        'We found no order with what you entered. Check both: the number is in your confirmation e-mail, and the other must be as in your order.',
        { id: 'error.order_not_found' },
      );
    case 'code_wrong': {
      const left = typeof params.left === 'number' ? params.left : 0;
      return plural(left, {
        one: () =>
          msg(str`This is not the code we sent. You can try ${left} more time.`, { id: 'error.code_wrong.one' }),
        few: () =>
          msg(str`This is not the code we sent. You can try ${left} more times.`, { id: 'error.code_wrong.few' }),
        other: () =>
          msg(str`This is not the code we sent. You can try ${left} more times.`, { id: 'error.code_wrong.other' }),
      });
    }
    case 'body_too_large':
      return msg('This file is too large: 10 MB at most.', { id: 'error.too_large' });
    case 'unsupported_media_type':
      return msg('This kind of file cannot be read. Send a photo or a PDF.', { id: 'error.file_type' });
    case 'limit_reached':
      return msg('There are enough already: no more can be added.', { id: 'error.limit_reached' });
    case 'too_many_attempts':
      return tooMany(params);
    case 'network':
      return msg('There is no connection at the moment. What you entered is still here: please try again.', {
        id: 'error.network',
      });
    case 'timeout':
      return msg('The shop did not answer in time. What you entered is still here: please try again.', {
        id: 'error.timeout',
      });
    case 'case_not_found':
      return msg('This return was not found.', { id: 'error.case_not_found' });
    case 'invalid_request':
      return msg('The shop could not read something you entered. Please check it and try again.', {
        id: 'error.invalid_request',
      });
    default:
      return msg('Something went wrong at the shop. What you entered is still here: please try again in a moment.', {
        id: 'error.other',
      });
  }
};
