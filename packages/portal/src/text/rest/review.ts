import { msg, str } from '../../language/msg.js';

export const reviewText = {
  title: () => msg('Does everything look right?', { id: 'review.title' }),
  items: () => msg('You send back', { id: 'review.items' }),
  kept: () => msg('You keep', { id: 'review.kept' }),
  changeItem: (title: string) => msg(str`Change ${title}`, { id: 'review.change_item' }),
  method: () => msg('How', { id: 'review.method' }),
  change: () => msg('Change', { id: 'review.change' }),
  changeItems: () => msg('Change the items', { id: 'review.change_items' }),
  changeMethod: () => msg('Change how you send it back', { id: 'review.change_method' }),
  sendBackBy: (day: string) => msg(str`Send the goods back by ${day}.`, { id: 'review.send_back_by' }),
  policy: (version: string, day: string) =>
    msg(str`Conditions that apply: version ${version}, in force since ${day}.`, { id: 'review.policy' }),
  submit: () => msg('Send the return request', { id: 'review.submit' }),
  /** The statutory words for confirming a withdrawal (Directive 2011/83/EU art. 11a(3)); not to be reworded. */
  confirmWithdrawal: () => msg('Confirm withdrawal', { id: 'review.confirm_withdrawal' }),
};
