import type { ExceptionCode, ExceptionFact, WithdrawalException } from '../model/order.js';

type Facts = Readonly<Partial<Record<ExceptionFact, boolean>>>;

interface ExceptionConditions {
  /** What the shop's claim says by itself: it holds unless the opposite is known. */
  readonly claimed?: Facts;
  /** What has to be known: only time, or the consumer, makes it so. */
  readonly proven?: Facts;
  /** What has to be known besides where the consumer paid. */
  readonly provenIfPaid?: Facts;
}

const consent = { express_consent: true, loss_acknowledged: true };

/** Directive 2011/83/EU art. 16(a) to (m); C. conso. art. L221-28; O.U.G. nr. 34/2014 art. 16. */
const CONDITIONS: Readonly<Record<ExceptionCode, ExceptionConditions>> = {
  service_fully_performed: { proven: { fully_performed: true }, provenIfPaid: consent },
  financial_market_price: {},
  // Choosing a colour or a standard option is not it (Cass. 1re civ., 17 January 2018, n° 17-10.255); whether
  // production has begun does not matter (CJEU C-529/19).
  personalised: { claimed: { clearly_personalised: true } },
  perishable: {},
  // What can be made saleable again, as clothes that were tried on, can be sent back unsealed (CJEU C-681/17).
  hygiene_unsealed: {
    claimed: { sealed_at_delivery: true },
    proven: { unsealed_by_consumer: true, resaleable: false },
  },
  mixed_inseparably: { proven: { mixed_after_delivery: true } },
  alcohol_deferred: {},
  urgent_repair: { claimed: { visit_requested: true } },
  sealed_media: { claimed: { sealed_at_delivery: true }, proven: { unsealed_by_consumer: true } },
  press: { claimed: { subscription: false } },
  auction: { claimed: { public_auction: true } },
  dated_leisure_transport: { claimed: { for_specific_date: true } },
  digital_content: {
    proven: { performance_begun: true },
    provenIfPaid: { ...consent, confirmed_on_durable_medium: true },
  },
};

/**
 * How far an exception that the shop claims carries.
 *
 * - `applies`: there is no right of withdrawal;
 * - `not_disclosed`: it would apply, but the consumer was not told beforehand (art. 6(1)(k));
 * - `unproven`: it depends on something that nobody knows yet;
 * - `does_not_apply`: something that it needs is known not to be so.
 */
export type ExceptionStanding = 'applies' | 'not_disclosed' | 'unproven' | 'does_not_apply';

export const standingOf = ({ code, disclosed, facts = {} }: WithdrawalException): ExceptionStanding => {
  const { claimed, proven, provenIfPaid } = CONDITIONS[code];
  const needed: Facts = { ...proven, ...(facts.paid !== false && provenIfPaid) };
  const holds = (conditions: Facts, unknown: boolean): boolean =>
    Object.entries(conditions).every(
      ([fact, value]) => (facts[fact as ExceptionFact] ?? (unknown ? value : !value)) === value,
    );
  if (!holds({ ...claimed, ...needed }, true)) return 'does_not_apply';
  if (!holds(needed, false)) return 'unproven';
  return disclosed ? 'applies' : 'not_disclosed';
};
