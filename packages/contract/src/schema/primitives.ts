import { isLocalDay, isTimeZone } from '@returns-portal/policy';
import * as z from 'zod/mini';

/** Past this, sums of amounts could lose cents in a double. */
const LARGEST_AMOUNT = 1_000_000_000_000;

/** An amount in minor units: a whole number, not negative. */
export const amount = z.int().check(z.minimum(0), z.maximum(LARGEST_AMOUNT));
export const signedAmount = z.int().check(z.minimum(-LARGEST_AMOUNT), z.maximum(LARGEST_AMOUNT));
export const quantity = z.int().check(z.minimum(1), z.maximum(10_000));
export const percent = z.int().check(z.minimum(0), z.maximum(100));
export const count = z.int().check(z.minimum(0), z.maximum(10_000));

export const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
/** Ids and codes: visible, no spaces, fit for a path segment. */
export const id = z.string().check(z.regex(/^[\w.:~-]{1,80}$/));
export const code = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));

export const localDay = z.string().check(z.refine(isLocalDay, 'a calendar day that exists, YYYY-MM-DD'));
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
export const timeZone = z.string().check(z.refine(isTimeZone, 'an IANA time zone, such as Europe/Paris'));
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const locale = z.enum(['fr', 'ro', 'en']);
export const labels = z.object({ fr: text(300), ro: text(300), en: text(300) });
export const deadline = z.object({ day: localDay, endsAt: instant });
