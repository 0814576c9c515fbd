import type { WebhookPayload } from '../wire-types.js';

/** When each message is sent, in a whole sentence for developers. */
export const WEBHOOK_TEXT: Readonly<Record<WebhookPayload['type'], string>> = {
  case_created: 'A return was submitted, or came of a withdrawal.',
  case_cancelled: 'The customer took a return back.',
  case_expired: 'Nothing was sent in time, and the return is over.',
  shipment_added: 'The customer told how the goods travel.',
  message_added: 'The customer or the shop wrote something; `data.message` is its id.',
  evidence_added: 'Photos or documents were added.',
  feedback_given: 'The customer said how it went.',
  progress_recorded: 'Goods or money of a return moved on; `return.items` says how far they are.',
  send_back_reminded: 'The customer was reminded of the last day to send goods.',
  counter_offer_made: 'The shop offered to accept goods in part; `data.offer` is the id of the offer.',
  counter_offer_accepted: 'The customer accepted the offer.',
  counter_offer_declined: 'The customer declined the offer.',
  counter_offer_lapsed: 'The offer was not answered in time.',
  value_deducted: 'Something was kept because withdrawn goods had lost value.',
  withdrawal_declared: 'A statement of withdrawal was received; `withdrawal` is what was recorded.',
  withdrawal_task_opened: 'A person has to do something about a withdrawal; `data.kind` says what.',
  withdrawal_declined: 'Staff declined a withdrawal, wholly or in part.',
  ping: 'Staff asked whether messages arrive. Nothing happened.',
  sms_requested: 'A customer is to get a message on their telephone. It goes to the address in the shop’s `sms` alone.',
};
