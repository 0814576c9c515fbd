import * as z from 'zod/mini';
import { amount, currency, text } from '../primitives.js';

/* The small values that a policy document is made of. */

/** By ISO 4217 code; a currency that is missing has no such amount. */
export const amounts = z.record(currency, amount);

/** A text for customers, in every language; as long as the wire carries. */
export const labels = z.strictObject({ fr: text(300), ro: text(300), en: text(300) });
/** A text that stands by itself. */
export const longLabels = z.strictObject({ fr: text(1000), ro: text(1000), en: text(1000) });
/** What customers read for the words of the shop's own systems. */
export const names = z.record(text(80), labels);

export const days = z.int().check(z.minimum(0), z.maximum(3650));
export const months = z.int().check(z.minimum(0), z.maximum(120));
export const address = z.array(text(120)).check(z.maxLength(12));

const DAYS_OF_MONTHS = '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)';

/** `MM-DD`, the 29th of February included: other years take the 28th. */
export const monthDay = z.string().check(z.regex(new RegExp(`^(${DAYS_OF_MONTHS}|02-(0[1-9]|[12]\\d))$`)));
/** `HH:MM`. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** How a rule is named in explanations: not like a place in the document. */
export const ruleId = z.string().check(z.regex(/^[\w.:~-]{1,80}$/));
/** A page on the web. */
export const url = z.string().check(z.regex(/^https?:\/\/\S{1,500}$/));
