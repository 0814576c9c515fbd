import { EXCEPTION_CODES, LAYERS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { outcomeSchema } from './policy-parts.js';
import { deadline, localDay } from './primitives.js';

const layer = z.enum(LAYERS);
const source = z.optional(z.string());
const because = <Code extends string, Params extends z.core.$ZodShape>(code: Code, params: Params) =>
  z.object({ code: z.literal(code), layer, params: z.object(params), source });

const exception = z.enum(EXCEPTION_CODES);

const allowed = z.object({
  allowed: z.literal(true),
  until: z.nullable(deadline),
  outcomes: z.array(outcomeSchema),
  flagged: z.boolean(),
  because: z.discriminatedUnion('code', [
    because('withdrawal_open', { start: localDay }),
    because('withdrawal_not_started', {}),
    because('withdrawal_delivery_unknown', {}),
    because('withdrawal_exception_not_disclosed', { exception }),
    because('withdrawal_late_by_national_count', { endedOn: localDay }),
    because('window_open', { start: localDay }),
    because('window_delivery_unknown', {}),
    because('final_sale_credit_only', { start: localDay }),
    because('guarantee_open', { start: localDay }),
    because('guarantee_delivery_unknown', {}),
  ]),
});

const refused = z.object({
  allowed: z.literal(false),
  because: z.discriminatedUnion('code', [
    because('already_returned', {}),
    because('withdrawal_period_over', { endedOn: localDay }),
    because('withdrawal_excepted', { exception }),
    because('not_delivered', {}),
    because('window_closed', { closedOn: localDay }),
    because('final_sale', {}),
    because('category_excluded', {}),
    because('guarantee_over', { endedOn: localDay }),
  ]),
});

export const verdictSchema = z.discriminatedUnion('allowed', [allowed, refused]);
export const verdictsSchema = z.object({
  withdrawal: verdictSchema,
  goodwill: verdictSchema,
  conformity: verdictSchema,
});
