/* What the schemas choose from and pages draw from: apart from the schemas, so that a page does not load those. */

/** What a shop can ask for beside the order number. */
export const CONTACT_KINDS = ['email', 'postcode', 'phone'] as const;

/** What the customer of a return can do. */
export const CASE_ACTIONS = [
  'answer_offer',
  'cancel',
  'add_shipment',
  'add_message',
  'add_evidence',
  'give_feedback',
] as const;

/** What can happen to a return. */
export const CASE_EVENTS = [
  'case_created',
  'case_cancelled',
  'case_expired',
  'shipment_added',
  'message_added',
  'evidence_added',
  'feedback_given',
  'progress_recorded',
  'send_back_reminded',
  'counter_offer_made',
  'counter_offer_accepted',
  'counter_offer_declined',
  'counter_offer_lapsed',
  'value_deducted',
] as const;

/** What a shop's own systems can hear of: all that happens to a return, and what happens around a withdrawal. */
export const WEBHOOK_EVENTS = [
  ...CASE_EVENTS,
  'withdrawal_declared',
  'withdrawal_task_opened',
  'withdrawal_declined',
] as const;

/** What can be uploaded, told by content. */
export const FILE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/avif',
  'application/pdf',
] as const;

/** Characters of a statement of withdrawal as it is shown; its goods are in it one by one as well. */
export const LONGEST_SHOWN = 60_000;

/** Whether the contract that a withdrawal names was found; `doubtful`: there is such an order, with another contact. */
export const WITHDRAWAL_MATCHES = ['pending', 'found', 'doubtful', 'unknown'] as const;

/** What a person has to do about a withdrawal. */
export const WITHDRAWAL_TASKS = [
  /** Nobody knows which contract is meant. */
  'identify_contract',
  /** There is such an order, but not of the one who wrote. */
  'check_consumer',
  /** The period seems to be over, or an exception to stand in the way. */
  'decide',
  /** It was accepted on doubt. */
  'check',
  /** The acknowledgement does not arrive. */
  'reach_consumer',
  /** More acknowledgements for one mailbox than people ask for: this one waits. */
  'unusual_number',
] as const;
