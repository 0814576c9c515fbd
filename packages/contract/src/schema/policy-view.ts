import { ITEM_CONDITIONS, METHOD_KINDS, RESTRICTION_CODES, TRACKS, WINDOW_STARTS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { feeKind, goodwillOutcomeSchema, outcomeKind } from './policy-parts.js';
import { lineConditions } from './policy/conditions.js';
import { longLabels, monthDay, names } from './policy/values.js';
import { amount, code, country, currency, id, labels, localDay, percent, text } from './primitives.js';

/* A policy as its facts: what a page needs to say it in plain words. The codes and their parameters are the engine's. */

const conditions = z.object(lineConditions);
const about = z.object({ only: conditions, except: z.nullable(conditions) });
const money = z.object({ amount, currency });
const charge = z.union([z.object({ per: z.enum(['case', 'parcel']), money }), z.object({ percent })]);
const outcomes = z.nullable(z.array(outcomeKind));
const someLabels = z.nullable(z.array(labels));
const remedy = z.enum(['repair', 'replacement', 'refund']);
const nothing = z.object({});

const fact = <Code extends string, Params extends z.ZodMiniType>(factCode: Code, params: Params) =>
  z.object({ code: z.literal(factCode), path: z.string(), params });

export const factSchema = z.discriminatedUnion('code', [
  fact('withdrawal_period', z.object({ days: z.int(), notInformedMonths: z.nullable(z.int()) })),
  fact('withdrawal_return_cost', z.object({ payer: z.enum(['consumer', 'trader']) })),
  fact('withdrawal_collected', nothing),
  fact('guarantee_period', z.object({ months: z.int(), outcomes: z.array(remedy) })),
  fact('guarantee_second_hand', z.object({ months: z.int() })),
  fact('goodwill_none', nothing),
  fact('goodwill_window', z.object({ days: z.int(), from: z.enum(WINDOW_STARTS), outcomes, about })),
  fact(
    'goodwill_season',
    z.object({ bought: z.object({ from: monthDay, until: monthDay }), returnUntil: monthDay, outcomes, about }),
  ),
  fact('goodwill_outcomes', z.object({ offer: z.array(goodwillOutcomeSchema), reasons: someLabels, about })),
  fact('goodwill_restriction', z.object({ because: z.enum(RESTRICTION_CODES), only: z.array(outcomeKind), about })),
  fact('goodwill_condition', z.object({ demand: z.array(z.enum(ITEM_CONDITIONS)), about })),
  fact(
    'goodwill_fee',
    z.object({
      kind: feeKind,
      labels: z.nullable(labels),
      charge,
      freeFrom: z.nullable(money),
      reasons: someLabels,
      outcomes,
      methods: someLabels,
      about,
    }),
  ),
  fact('goodwill_delivery', z.object({ refunded: z.boolean() })),
  fact('goodwill_clawback', z.object({ keptBelow: money })),
  fact('goodwill_gifts', z.object({ outcomes: z.array(outcomeKind) })),
  fact('goodwill_bundles', nothing),
  fact('send_back', z.object({ days: z.int() })),
  fact(
    'method',
    z.object({
      kind: z.enum(METHOD_KINDS),
      labels,
      instructions: labels,
      tracks: z.nullable(z.array(z.enum(TRACKS))),
      about,
    }),
  ),
  fact('note', z.object({ code, labels: longLabels, url: z.nullable(z.string()) })),
]);

const namedShop = z.object({ id, name: text(120) });

export const policyViewSchema = z.object({
  shop: namedShop,
  version: text(40),
  effectiveFrom: localDay,
  /** Whose consumers it is told to. */
  country,
  /** Of the amounts in conditions and bonuses, the one to show. */
  currency,
  /** In the order in which one would tell them. */
  facts: z.array(factSchema),
  /** On a marketplace: what its operator promises of every seller. The better of the two counts. */
  operator: z.nullable(z.object({ ...namedShop.shape, facts: z.array(factSchema) })),
  /** What customers read for the shop's own words in `about`, by code. One without a name is not meant for them. */
  names,
  /** A schema.org `MerchantReturnPolicy`, as JSON-LD. */
  markup: z.nullable(z.record(z.string(), z.unknown())),
});

/** `country`: whose consumers ask. Default: the first market that the policy names. */
export const policyQuerySchema = z.strictObject({ country: z.optional(country) });
