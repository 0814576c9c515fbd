import type * as z from 'zod/mini';
import { POLICY_PARTS } from '../policy-document/policy-json-schema.js';
import { VALUES } from '../policy-document/named-json-schema.js';
import { problemSchema } from '../problem.js';
import { selectionProblemSchema } from '../problem-params.js';
import { findingSchema } from '../schema/admin.js';
import { caseDetailsSchema, counterOfferSchema, storedFileSchema } from '../schema/case-details.js';
import { orderSchema } from '../schema/order.js';
import { orderViewSchema } from '../schema/order-view.js';
import { policySchema } from '../schema/policy.js';
import { methodSchema, reasonSchema } from '../schema/policy-parts.js';
import { factSchema } from '../schema/policy-view.js';
import { amount, deadline, instant, labels, locale } from '../schema/primitives.js';
import { quoteSchema, refundQuoteSchema, sellerQuoteSchema } from '../schema/quote.js';
import { lookupSchema } from '../schema/requests.js';
import { caseSummarySchema, returnCaseSchema, sellerSchema } from '../schema/return-case.js';
import { choiceSchema, selectionSchema } from '../schema/selection.js';
import { pointSchema, slotSchema } from '../schema/shipping.js';
import { verdictsSchema } from '../schema/verdict.js';
import { eventWebhookSchema, pingWebhookSchema, smsWebhookSchema } from '../schema/webhook.js';
import { withdrawalReceiptSchema, withdrawalStatementSchema } from '../schema/withdrawal.js';
import { withdrawalClocksSchema } from '../schema/withdrawal-clocks.js';
import { outageSchema, staffTaskSchema, withdrawalSchema } from '../schema/withdrawal-staff.js';
import { orderRecordSchema } from './loose-bodies.js';

const documentParts = Object.fromEntries(
  Object.entries(POLICY_PARTS)
    .filter(([name]) => !Object.hasOwn(VALUES, name))
    .map(([name, part]) => [`Policy${name}`, part]),
);

/**
 * How the parts that several routes share are called in the OpenAPI document. What only one route has is called after
 * that route.
 */
export const SCHEMA_NAMES: Readonly<Record<string, z.core.$ZodType>> = {
  ...VALUES,
  ...documentParts,
  Amount: amount,
  CaseDetails: caseDetailsSchema,
  CaseSummary: caseSummarySchema,
  Choice: choiceSchema,
  CounterOffer: counterOfferSchema,
  Deadline: deadline,
  Finding: findingSchema,
  Instant: instant,
  LabelsOfPart: labels,
  Locale: locale,
  EventWebhook: eventWebhookSchema,
  Lookup: lookupSchema,
  Method: methodSchema,
  Order: orderSchema,
  OrderRecord: orderRecordSchema,
  OrderView: orderViewSchema,
  PickupSlot: slotSchema,
  PingWebhook: pingWebhookSchema,
  PolicyFact: factSchema,
  Point: pointSchema,
  Policy: policySchema,
  Problem: problemSchema,
  Quote: quoteSchema,
  Reason: reasonSchema,
  RefundQuote: refundQuoteSchema,
  ReturnCase: returnCaseSchema,
  Selection: selectionSchema,
  SelectionProblem: selectionProblemSchema,
  Seller: sellerSchema,
  SellerQuote: sellerQuoteSchema,
  SmsWebhook: smsWebhookSchema,
  Outage: outageSchema,
  StaffTask: staffTaskSchema,
  StoredFile: storedFileSchema,
  Verdicts: verdictsSchema,
  Withdrawal: withdrawalSchema,
  WithdrawalClocks: withdrawalClocksSchema,
  WithdrawalReceipt: withdrawalReceiptSchema,
  WithdrawalStatement: withdrawalStatementSchema,
};
