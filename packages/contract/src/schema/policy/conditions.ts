import { OUTCOME_KINDS, REASON_CLASSES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { code, count, country, percent, text } from '../primitives.js';
import { amounts, days, ruleId } from './values.js';

/* What rules can ask for. A rule's `when` is put together from these, so they are shapes rather than schemas. */

const names = z.array(text(80)).check(z.maxLength(1000));
const codes = z.array(code).check(z.maxLength(1000));

export const priceRange = z.strictObject({ atLeast: z.optional(amounts), below: z.optional(amounts) });

export const timesInDays = z.strictObject({ count, days });

export const customerConditions = z.strictObject({
  returns: z.optional(timesInDays),
  returnRatePercent: z.optional(percent),
  returnedValue: z.optional(z.strictObject({ atLeast: amounts, days })),
  evidenceRefused: z.optional(timesInDays),
  emptyParcels: z.optional(timesInDays),
});

/** What was sold, to whom and where: all that a rule within a withdrawal can ask for. */
export const saleConditions = {
  categories: z.optional(names),
  tags: z.optional(names),
  products: z.optional(names),
  brands: z.optional(names),
  countries: z.optional(z.array(country)),
  segments: z.optional(names),
  channels: z.optional(names),
  unitPrice: z.optional(priceRange),
  discounted: z.optional(z.boolean()),
};

export const lineConditions = { ...saleConditions, customer: z.optional(customerConditions) };

export const reasonConditions = {
  reasons: z.optional(codes),
  reasonClasses: z.optional(z.array(z.enum(REASON_CLASSES))),
};

export const outcomeConditions = { outcomes: z.optional(z.array(z.enum(OUTCOME_KINDS))) };
export const methodConditions = { methods: z.optional(codes) };

/** What is known of an item that does not go back by withdrawal, once the customer has chosen. */
export const decisionConditions = {
  ...lineConditions,
  ...reasonConditions,
  ...outcomeConditions,
  tracks: z.optional(z.array(z.enum(['goodwill', 'conformity']))),
  caseValue: z.optional(priceRange),
};

/** Where a rule does not apply; the same for all of them, within a withdrawal without the customer. */
export const unless = z.strictObject(lineConditions);
export const unlessSold = z.strictObject(saleConditions);

/** The keys of every rule, around the conditions under which it holds. */
export const rule = <Conditions extends z.core.$ZodLooseShape>(conditions: Conditions) => ({
  id: z.optional(ruleId),
  when: z.optional(z.strictObject(conditions)),
  unless: z.optional(unless),
});
