import {
  ALLOWED_RULES,
  DECISIONS,
  EXCEPTION_CODES,
  ITEM_CONDITIONS,
  LAYERS,
  REFUSED_RULES,
  RESTRICTION_CODES,
  UNSETTLED_POINTS,
  type AllowedBecause,
  type RefusedBecause,
  type RuleParams,
} from '@returns-portal/policy';
import * as z from 'zod/mini';
import { bonusSchema, conformityOutcomeSchema, feeKind, goodwillOutcomeSchema, outcomeKind } from './policy-parts.js';
import { amount, code, count, deadline, id, labels, localDay, percent } from './primitives.js';

const layer = z.enum(LAYERS);
const rule = z.string();

const PARAMS: Record<keyof RuleParams, z.ZodMiniType> = {
  day: localDay,
  exception: z.enum(EXCEPTION_CODES),
  restriction: z.enum(RESTRICTION_CODES),
};

type RuleTable = Readonly<Record<string, Readonly<Record<string, keyof RuleParams>>>>;

/** One variant a code, made from the engine's table of rules and their parameters. */
const becauseOf = <Because>(table: RuleTable): z.ZodMiniType<Because> => {
  const [first, ...others] = Object.entries(table).map(([code, kinds]) => {
    const params = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, PARAMS[kind]]));
    return z.object({
      code: z.literal(code),
      layer,
      params: z.object(params),
      rule: z.optional(rule),
      source: z.optional(z.string()),
    });
  });
  if (!first) throw new RangeError('A table of rules cannot be empty');
  return z.discriminatedUnion('code', [first, ...others]) as unknown as z.ZodMiniType<Because>;
};

const refusedBecause = becauseOf<RefusedBecause>(REFUSED_RULES);

const until = z.nullable(deadline);
const reasonCodes = z.array(code);
const someReasons = z.nullable(reasonCodes);
const someOutcomes = z.nullable(z.array(outcomeKind));
const someAmount = z.nullable(amount);

const offer = <Outcome extends z.ZodMiniType>(outcome: Outcome) =>
  z.object({ outcome, reasons: someReasons, units: count, until, layer, rule });

const fee = z.object({
  rule,
  kind: feeKind,
  labels: z.optional(labels),
  charge: z.union([z.object({ per: z.enum(['case', 'parcel']), amount }), z.object({ percent })]),
  freeFrom: someAmount,
  reasons: someReasons,
  outcomes: someOutcomes,
  methods: z.nullable(reasonCodes),
});

const decisions = z.array(
  z.object({
    rule,
    decide: z.enum(DECISIONS),
    reasons: someReasons,
    outcomes: someOutcomes,
    caseValueFrom: someAmount,
    caseValueBelow: someAmount,
  }),
);

const allowed = z.object({
  allowed: z.literal(true),
  units: count,
  until,
  methods: z.array(code),
  refusedUnits: z.array(z.object({ units: count, because: refusedBecause })),
  changes: z.array(z.object({ after: localDay, units: count, outcomes: z.array(outcomeKind) })),
  flagged: z.boolean(),
  unsettled: z.array(z.enum(UNSETTLED_POINTS)),
  because: becauseOf<AllowedBecause>(ALLOWED_RULES),
});

const goodwill = z.extend(allowed, {
  reasons: reasonCodes,
  offers: z.array(z.extend(offer(goodwillOutcomeSchema), { floorBonus: z.optional(bonusSchema) })),
  closed: z.array(z.object({ outcome: outcomeKind, because: refusedBecause })),
  fees: z.array(fee),
  feeLimits: z.nullable(z.array(fee)),
  conditions: z.array(z.enum(ITEM_CONDITIONS)),
  decisions,
  together: z.array(id),
});

const conformity = z.extend(allowed, {
  reasons: reasonCodes,
  offers: z.array(offer(conformityOutcomeSchema)),
  decisions,
  presumedUntil: z.nullable(localDay),
});

const refused = z.object({ allowed: z.literal(false), because: refusedBecause });

const orRefused = <Allowed extends typeof allowed>(verdict: Allowed) =>
  z.discriminatedUnion('allowed', [verdict, refused]);

export const verdictsSchema = z.object({
  withdrawal: orRefused(allowed),
  goodwill: orRefused(goodwill),
  conformity: orRefused(conformity),
});
