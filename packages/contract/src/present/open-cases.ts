import {
  caseStatus,
  openItems,
  type LineAssessment,
  type LocalDay,
  type Order,
  type PoliciesBySeller,
} from '@returns-portal/policy';
import type { Quote, ReturnCase } from '../wire-types.js';
import { mutable } from './mutable.js';
import { presentMethod } from './present-method.js';
import { partsBySeller } from './present-quote.js';
import type { Seller } from './present-order.js';

export interface OpenCasesInput {
  readonly order: Order;
  readonly sellers: readonly Seller[];
  readonly policies: PoliciesBySeller;
  readonly assessments: readonly LineAssessment[];
  readonly quote: Quote;
  readonly today: LocalDay;
  readonly createdAt: string;
  /** Gives the number of the next case. */
  readonly nextNumber: () => string;
}

/** Turns an accepted quote into cases, one per seller. Pure: whoever calls it stores them. */
export const openCases = (input: OpenCasesInput): ReturnCase[] => {
  const { order, policies, quote } = input;
  return partsBySeller(order, policies, quote.selection).map(({ seller: id, policy: compiled, items: selected }) => {
    const { policy } = compiled;
    const seller = input.sellers.find((candidate) => candidate.id === id) ?? { id, name: id };
    const items = openItems(order, compiled, input.assessments, selected, input.today);
    const chosen = quote.selection.methods.find((candidate) => candidate.seller === id);
    const method = policy.methods.find(({ code }) => code === chosen?.code) ?? null;
    const amounts = quote.refund.sellers.find((candidate) => candidate.seller === id);
    if (!amounts) throw new RangeError(`The quote has no amounts for seller "${id}"`);
    return {
      number: input.nextNumber(),
      orderNumber: order.number,
      seller: { ...seller },
      status: caseStatus(items),
      createdAt: input.createdAt,
      timeZone: order.timeZone,
      currency: order.currency,
      items: items.flatMap((item) => {
        const line = order.lines.find((candidate) => candidate.id === item.lineId);
        return line
          ? [{ ...mutable(item), title: line.title, variant: line.variant ?? null, image: line.image ?? null }]
          : [];
      }),
      quote: amounts,
      method: method && presentMethod(method, compiled.addressFor(order, selected, method.code, input.today)),
      policyVersion: policy.version,
    };
  });
};
