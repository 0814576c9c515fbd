import { daysBetween } from '../../calendar/local-day.js';
import { compilePolicy } from '../../compile/compile-policy.js';
import type { CreditBonus } from '../../model/outcome.js';
import { PARTIAL_DELIVERY, type Policy } from '../../model/policy.js';
import type { FeeOffer, GoodwillAllowed, GoodwillOffer } from '../../model/verdict.js';
import { feesFor, type FeeChoice } from '../../quote/fees.js';
import type { Check, LintContext } from '../check.js';
import { finding, type Finding } from '../finding.js';
import { everyRule } from '../../document/placed-rules.js';
import { sampleOrders } from '../sample-orders.js';

/** One item as the seller alone and as the operator alone would take it back. */
interface Sample {
  readonly country: string;
  readonly currency: string;
  readonly price: number;
  readonly own: GoodwillAllowed | null;
  readonly demanded: GoodwillAllowed;
}

const samplesOf = ({ policy, markets, day }: LintContext, floor: Policy): readonly Sample[] => {
  const seller = compilePolicy(policy);
  // The operator's rules are about the seller's reasons, as `compilePolicy` has it.
  const operator = compilePolicy({ ...floor, shop: policy.shop, reasons: policy.reasons, methods: policy.methods });
  return sampleOrders([policy, floor], policy.shop, markets.length > 0 ? markets : ['EU'], day).flatMap((order) => {
    const [own, demanded] = [seller, operator].map(
      (compiled) => compiled.assess(order, order.placedOn)[0]?.verdicts.goodwill,
    );
    if (!own || !demanded?.allowed) return [];
    const { country, currency, lines } = order;
    return [{ country, currency, price: lines[0]?.unitPrice ?? 0, own: own.allowed ? own : null, demanded }];
  });
};

const offerFor = (verdict: GoodwillAllowed | null, kind: string, reason: string): GoodwillOffer | undefined =>
  verdict?.offers.find(({ outcome, reasons }) => outcome.kind === kind && (reasons?.includes(reason) ?? true));

const bonusOf = ({ currency, price }: Sample, bonus: CreditBonus | undefined): number => {
  if (!bonus) return 0;
  const sum = Math.floor((price * (bonus.percent ?? 0)) / 100) + (bonus.amount?.[currency] ?? 0);
  return Math.min(sum, bonus.cap?.[currency] ?? sum);
};

const chargeOf = ({ charge }: FeeOffer, price: number): number =>
  'percent' in charge ? Math.floor((price * charge.percent) / 100) : charge.amount;

const charged = (verdict: GoodwillAllowed, choice: FeeChoice, price: number): number =>
  feesFor({ fees: verdict.fees, feeLimits: null }, choice).reduce((sum, { fee }) => sum + chargeOf(fee, price), 0);

/** What the seller gives less than the operator, for one reason and one of the operator's outcomes. */
const lessThan = (
  sample: Sample,
  demanded: GoodwillOffer,
  reason: string,
  context: LintContext,
): readonly Finding[] => {
  const { country, own, price } = sample;
  const outcome = demanded.outcome.kind;
  const offer = offerFor(own, outcome, reason);
  if (!own || !offer) return [finding('floor_outcome_missing', '$.goodwill.outcomes', { outcome, country })];
  const pathOf = (name: string | undefined, section: string) =>
    everyRule(context.rules).find((placed) => placed.name === name && placed.section === section)?.path ??
    `$.${section}`;
  const days = offer.until && demanded.until ? daysBetween(offer.until.day, demanded.until.day) : 0;
  const [bonus, wanted] = [offer, demanded].map((each) =>
    bonusOf(sample, each.outcome.kind === 'store_credit' ? each.outcome.bonus : undefined),
  );
  const choice = { reason, outcome, method: own.methods[0] ?? null };
  const fee = feesFor({ fees: own.fees, feeLimits: null }, choice)[0]?.fee;
  return [
    ...(days > 0
      ? [finding('floor_window_shorter', pathOf(own.because.rule, 'goodwill.windows'), { outcome, days, country })]
      : []),
    ...((bonus ?? 0) < (wanted ?? 0)
      ? [finding('floor_bonus_lower', pathOf(offer.rule, 'goodwill.outcomes'), { country })]
      : []),
    ...(charged(own, choice, price) > charged(sample.demanded, choice, price)
      ? [finding('floor_fee_higher', pathOf(fee?.rule, 'goodwill.fees'), { country })]
      : []),
  ];
};

const settings = ({ policy, floor }: LintContext): readonly Finding[] => {
  if (!floor) return [];
  const less: [boolean, string, unknown][] = [
    [
      !policy.goodwill.refundsDelivery && floor.goodwill.refundsDelivery,
      '$.goodwill.refundsDelivery',
      floor.goodwill.refundsDelivery,
    ],
    [
      policy.goodwill.sendBackDays < floor.goodwill.sendBackDays,
      '$.goodwill.sendBackDays',
      floor.goodwill.sendBackDays,
    ],
    [rank(policy) < rank(floor), '$.withdrawal.partialDelivery', floor.withdrawal.partialDelivery ?? 'difference'],
  ];
  return less.flatMap(([lower, path, value]) =>
    lower ? [finding('floor_setting_lower', path, {}, { change: { path, value } })] : [],
  );
};

const rank = ({ withdrawal }: Policy): number => PARTIAL_DELIVERY.indexOf(withdrawal.partialDelivery ?? 'difference');

const samples: Check = (context) => {
  const { floor } = context;
  if (!floor) return [];
  const found = samplesOf(context, floor).flatMap((sample) =>
    sample.demanded.offers.flatMap((offer) =>
      (offer.reasons ?? sample.demanded.reasons).flatMap((reason) => lessThan(sample, offer, reason, context)),
    ),
  );
  const seen = new Map(found.map((one) => [`${one.code} ${one.path} ${JSON.stringify(one.params)}`, one]));
  return [...seen.values()];
};

/**
 * On a marketplace: where the seller's document gives less than the operator's. Customers get the better of the two
 * anyway, so these are things that the seller promises wrongly, found by taking samples back under both.
 */
export const floorChecks: readonly Check[] = [settings, samples];
