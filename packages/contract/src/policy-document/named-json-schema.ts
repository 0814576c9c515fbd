import * as z from 'zod/mini';
import { address, amounts, labels, longLabels, monthDay, ruleId, timeOfDay, url } from '../schema/policy/values.js';
import { code, country, currency, id, localDay, timeZone } from '../schema/primitives.js';
import type { JsonSchema } from './json-schema.js';

/** Values that documents are made of, by the name of their definition. */
export const VALUES: Readonly<Record<string, z.core.$ZodType>> = {
  Labels: labels,
  LongLabels: longLabels,
  Amounts: amounts,
  Address: address,
  Day: localDay,
  MonthDay: monthDay,
  TimeOfDay: timeOfDay,
  TimeZone: timeZone,
  Country: country,
  Currency: currency,
  Code: code,
  Id: id,
  RuleId: ruleId,
  Url: url,
};

/** A day as a pattern: that it exists, `localDay` checks. */
export const DAY_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/** A JSON Schema in which these parts are definitions with a name. */
export const namedJsonSchema = (
  schema: z.core.$ZodType,
  parts: Readonly<Record<string, z.core.$ZodType>>,
): JsonSchema => {
  const metadata = z.registry<{ id: string; pattern?: string }>();
  for (const [name, part] of Object.entries(parts)) metadata.add(part, { id: name });
  // A check by function has no place in JSON Schema.
  metadata.add(localDay, { id: 'Day', pattern: DAY_PATTERN });
  return z.toJSONSchema(schema, { metadata }) as JsonSchema;
};
