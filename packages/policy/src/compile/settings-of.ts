import { PARTIAL_DELIVERY, type Policy } from '../model/policy.js';
import type { Amounts } from '../model/money.js';
import type { ShopSettings } from './compiled-policy.js';

/** The lower of two thresholds in every currency that both name: below it a seller may take a discount back. */
const lower = (own: Amounts, floor: Amounts): Amounts =>
  Object.fromEntries(
    Object.entries(own).flatMap(([currency, amount]) => {
      const limit = floor[currency];
      return limit === undefined ? [] : [[currency, Math.min(amount, limit)]];
    }),
  );

const clawback = ({ goodwill }: Policy, floor: Policy | undefined): Amounts | null => {
  const own = goodwill.clawback?.keptBelow;
  if (!own || !floor) return own ?? null;
  const limit = floor.goodwill.clawback?.keptBelow;
  return limit ? lower(own, limit) : null;
};

/** A document's settings with their defaults, and on a marketplace never less than the operator's. */
export const settingsOf = (policy: Policy, floor: Policy | undefined): ShopSettings => {
  const documents = floor ? [policy, floor] : [policy];
  const partial = documents.map(({ withdrawal }) =>
    PARTIAL_DELIVERY.indexOf(withdrawal.partialDelivery ?? 'difference'),
  );
  return {
    partialDelivery: PARTIAL_DELIVERY[Math.max(...partial)] ?? 'difference',
    refundsDelivery: documents.some(({ goodwill }) => goodwill.refundsDelivery),
    sendBackDays: Math.max(...documents.map(({ goodwill }) => goodwill.sendBackDays)),
    clawbackKeptBelow: clawback(policy, floor),
    bundlesTogether: documents.every(({ goodwill }) => goodwill.bundles === 'together'),
  };
};
