import * as z from 'zod/mini';
import { amount, deadline, localDay, text } from './primitives.js';

/** The dates of a withdrawal (Directive 2011/83/EU art. 13 and 14), and what a late refund costs. */
export const withdrawalClocksSchema = z.object({
  /** The day on which the trader was told, where the consumer lives. */
  statedOn: localDay,
  /** Null where nothing is to be sent. */
  sendBackBy: z.nullable(deadline),
  refundBy: localDay,
  /** Whether the trader may still wait for the goods or the proof that they were sent. */
  withholding: z.boolean(),
  /** The day that ended it; null where it lasts, or there never was such a right. */
  mayWithholdUntil: z.nullable(localDay),
  refundedOn: z.nullable(localDay),
  /** Minor units of the case's currency. */
  amount,
  /** Null while nothing is late. */
  late: z.nullable(
    z.object({
      days: z.int(),
      /** Whether interest at the legal rate is owed: the rate is not known here. */
      interest: z.boolean(),
      percent: z.int(),
      surcharge: amount,
      total: amount,
      unsettled: z.array(text(60)),
    }),
  ),
});
