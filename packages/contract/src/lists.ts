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
  'items_approved',
  'items_declined',
  'goods_received',
  /** A parcel arrived with nothing of the return in it. */
  'parcel_empty',
  'goods_lost',
  'goods_inspected',
  'refund_paid',
  'credit_issued',
  /** The customer paid what something in exchange costs more. */
  'difference_paid',
  /** Something went to the customer: what they exchanged for, what was mended, or what was refused. */
  'goods_sent',
] as const;

/** What a shop's own systems can hear of: all that happens to a return, and what happens around a withdrawal. */
export const WEBHOOK_EVENTS = [
  ...CASE_EVENTS,
  'withdrawal_declared',
  'withdrawal_task_opened',
  'withdrawal_declined',
  'refund_failed',
  'stock_returned',
  'due_reminded',
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

/** What staff can do about the items of a return, as far as the moment allows it. */
export const STAFF_ACTIONS = [
  'approve',
  'decline',
  'receive',
  'mark_lost',
  'inspect',
  'make_offer',
  'refund',
  'pay_surcharge',
  'issue_credit',
  'record_payment',
  'send_goods',
] as const;

/** How goods are found when they are looked at. */
export const CONDITIONS = ['as_new', 'opened', 'used', 'damaged', 'defective', 'incomplete', 'not_ours'] as const;

/** Where goods go after they were looked at. */
export const DISPOSITIONS = [
  'restock',
  'refurbish',
  'donate',
  'recycle',
  'return_to_supplier',
  /** Back to the customer, because they were refused. */
  'send_back',
  'destroy',
] as const;

/**
 * Why goods may be destroyed at all: what else there was had to be looked for first (Regulation (EU) 2024/1781 art. 25,
 * C. env. art. L541-15-8).
 */
export const DESTRUCTION_GROUNDS = [
  'unsafe',
  'law_forbids_sale',
  'counterfeit',
  'beyond_repair',
  'unfit_for_hygiene',
  /** Offered for reuse and for recycling, and nobody took it. */
  'nobody_took_it',
] as const;

/** What goods lost their value by. */
export const LOSS_GROUNDS = [
  'used_beyond_testing',
  'damaged',
  'soiled',
  'parts_missing',
  /** Never where goods were withdrawn: the right does not depend on it. */
  'packaging_missing',
] as const;

/** Why staff declined what was asked for. */
export const DECLINE_REASONS = [
  'outside_policy',
  'window_over',
  'evidence_missing',
  'not_ours',
  'returned_before',
  'other',
] as const;

/** What a shop sends to the customer of a return. */
export const OUTGOING_KINDS = ['exchange', 'replacement', 'repaired', 'send_back'] as const;

/**
 * How money moves because of a return: back, as credit, or from the customer to the shop. `surcharge` is what law adds to
 * a refund that came late.
 */
export const SETTLEMENT_KINDS = ['refund', 'credit', 'payment', 'surcharge'] as const;

/** `pending`: on its way. `failed`: it did not arrive, so it counts for nothing. */
export const SETTLEMENT_STATES = ['pending', 'done', 'failed'] as const;

/** What a return costs the shop, beside the money that goes back. */
export const COST_KINDS = ['postage', 'handling', 'repair', 'other'] as const;

/** Of what something is due from the shop, or from the customer. */
export const DUE_KINDS = ['decision', 'send_back', 'inspection', 'offer_answer', 'refund', 'remedy'] as const;
