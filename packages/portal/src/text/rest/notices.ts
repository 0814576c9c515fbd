import type { Notice } from '@returns-portal/sdk';
import { money } from '../../language/format.js';
import { msg, str } from '../../language/msg.js';

/** What changed meanwhile, in one sentence. */
export const noticeText = (notice: Notice, currency: string): string => {
  switch (notice.code) {
    case 'units_gone':
      return msg('Some of these items were returned in the meantime. We have updated your choice: please check it.', {
        id: 'notice.units_gone',
      });
    case 'selection_refused':
      return msg('The conditions have changed since you chose. Please check your choice.', {
        id: 'notice.selection_refused',
      });
    case 'quote_renewed': {
      const before = money(notice.refundBefore + notice.creditBefore, currency);
      return msg(str`The amounts were worked out again; before, the total was ${before}. Nothing has been sent yet.`, {
        id: 'notice.quote_renewed',
      });
    }
    case 'session_expired':
      return msg('For your safety the session has ended. Find your order again: your choices are kept.', {
        id: 'notice.session_expired',
      });
  }
};
