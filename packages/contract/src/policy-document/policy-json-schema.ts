import type * as z from 'zod/mini';
import { conformityTerms, policySchema, withdrawalFunction, withdrawalTerms } from '../schema/policy.js';
import { customerConditions, priceRange, timesInDays, unless, unlessSold } from '../schema/policy/conditions.js';
import {
  conditionRule,
  creditBonus,
  fee,
  goodwillOutcome,
  goodwillTerms,
  outcomeRule,
  restriction,
  season,
  unknownDelivery,
  windowRule,
} from '../schema/policy/goodwill.js';
import { decisionRule, destinationRule, method, note, question, reason } from '../schema/policy/lists.js';
import { refundRule, withdrawalRefundRule } from '../schema/policy/refunds.js';
import { DESCRIPTIONS, SHARED } from './descriptions.js';
import type { JsonSchema } from './json-schema.js';
import { namedJsonSchema, VALUES } from './named-json-schema.js';

/** How the parts of the document are called in its JSON Schema. */
export const POLICY_PARTS: Readonly<Record<string, z.core.$ZodType>> = {
  ...VALUES,
  Withdrawal: withdrawalTerms,
  WithdrawalFunction: withdrawalFunction,
  Goodwill: goodwillTerms,
  Conformity: conformityTerms,
  Window: windowRule,
  Season: season,
  UnknownDelivery: unknownDelivery,
  Restriction: restriction,
  Condition: conditionRule,
  Outcomes: outcomeRule,
  Outcome: goodwillOutcome,
  Bonus: creditBonus,
  Fee: fee,
  Reason: reason,
  Question: question,
  Method: method,
  Destination: destinationRule,
  Decision: decisionRule,
  Refund: refundRule,
  WithdrawalRefund: withdrawalRefundRule,
  Note: note,
  LineConditions: unless,
  SaleConditions: unlessSold,
  PriceRange: priceRange,
  Customer: customerConditions,
  TimesInDays: timesInDays,
};

const describe = (schema: JsonSchema, name: string): void => {
  const description = DESCRIPTIONS[name];
  if (description !== undefined) schema.description = description;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const own = DESCRIPTIONS[`${name}.${key}`] ?? SHARED[key];
    if (own !== undefined) property.description = own;
    if (property.properties) describe(property, `${name}.${key}`);
  }
};

/**
 * The JSON Schema of the policy document, for editors: with it they complete keys and show what each one means. It
 * is published as `policy.schema.json`.
 */
export const policyJsonSchema = (): JsonSchema => {
  const schema = namedJsonSchema(policySchema, POLICY_PARTS);
  describe(schema, 'Policy');
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) describe(definition, name);
  const { $schema = '', ...rest } = schema;
  return { $schema, title: 'Returns policy', ...rest };
};

export type { JsonSchema } from './json-schema.js';
