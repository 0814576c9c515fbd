import type { MarkupContext } from './markup.js';

/** Parts of a policy for which the vocabulary has no property at all. */
export const otherLosses = ({ policy: { goodwill, notes }, lose }: MarkupContext): void => {
  lose('$.conformity', 'legal_guarantee');
  lose('$.goodwill.refundsDelivery', 'delivery_refund');
  if (goodwill.giftOutcomes) lose('$.goodwill.giftOutcomes', 'gift_outcomes');
  if (goodwill.bundles === 'together') lose('$.goodwill.bundles', 'bundles');
  if (goodwill.clawback) lose('$.goodwill.clawback', 'clawback');
  if (notes && notes.length > 0) lose('$.notes', 'notes');
};
