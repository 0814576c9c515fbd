import type { FlowState, Notice } from '@returns-portal/sdk';
import { money } from '../../language/format.js';
import { msg, str } from '../../language/msg.js';

const titleOf = (state: FlowState, lineId: string): string =>
  'order' in state ? (state.order.lines.find(({ id }) => id === lineId)?.title ?? '') : '';

/** What changed meanwhile, in one sentence. */
export const noticeText = (notice: Notice, state: FlowState): string => {
  switch (notice.code) {
    case 'units_gone':
      return msg('Some of these items were returned in the meantime. We have updated your choice: please check it.', {
        id: 'notice.units_gone',
      });
    case 'selection_refused': {
      const set = notice.problems.find((problem) => problem.code === 'set_incomplete');
      if (!set) {
        return msg('The conditions have changed since you chose. Please check your choice.', {
          id: 'notice.selection_refused',
        });
      }
      const [one, other] = [titleOf(state, set.lineId), titleOf(state, set.missing)];
      return msg(str`${one} and ${other} were sold as a set: please send back as many of each.`, {
        id: 'notice.set_incomplete',
      });
    }
    case 'exchange_gone':
      return msg('What you wanted instead has just sold out. Please choose again: the rest is as you left it.', {
        id: 'notice.exchange_gone',
      });
    case 'hand_over_gone':
      return msg('The place or time you chose is no longer available. Please choose again.', {
        id: 'notice.hand_over_gone',
      });
    case 'files_gone':
      return msg('Your photos are no longer at the shop. Please add them again: the rest is as you left it.', {
        id: 'notice.files_gone',
      });
    case 'quote_renewed': {
      const currency = 'order' in state ? state.order.currency : 'EUR';
      const before = money(notice.refundBefore + notice.creditBefore, currency);
      return msg(str`The amounts were worked out again; before, the total was ${before}. Nothing has been sent yet.`, {
        id: 'notice.quote_renewed',
      });
    }
    case 'session_expired':
      return msg('For your safety the session has ended. Find your order again: your choices are kept.', {
        id: 'notice.session_expired',
      });
    case 'code_over':
      return msg('This code can no longer be used. Find your order again to get another one.', {
        id: 'notice.code_over',
      });
    case 'draft_restored':
      return msg('We have kept the choices you made before the page was closed.', { id: 'notice.draft_restored' });
  }
};
