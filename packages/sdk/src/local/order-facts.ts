import type { ReturnCase } from '@returns-portal/contract';
import { restoreCase, type OrderFacts } from '@returns-portal/contract/client';
import { compilePolicy, policyInForce, sellersOf, type Order, type PoliciesBySeller } from '@returns-portal/policy';
import type { CallOptions } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import type { FoundOrder, LocalAdapterOptions, StoredReturn } from './local-adapter-options.js';

/** What decides about orders. */
export type Rules = Pick<LocalAdapterOptions, 'policies' | 'sellers' | 'floor'>;

const isWhole = (stored: StoredReturn): stored is ReturnCase => 'orderNumber' in stored;

/** The version of each seller's policy that was in force when the order was placed. */
const policiesFor = (order: Order, { policies, floor }: Rules): PoliciesBySeller =>
  Object.fromEntries(
    sellersOf(order).flatMap((seller) => {
      const versions = policies.filter((policy) => policy.shop === seller);
      const policy = policyInForce(versions, order.placedOn) ?? versions[0];
      return policy ? [[seller, compilePolicy(policy, { floor })] as const] : [];
    }),
  );

/** A stored return as a case, given those that came before it. */
const toCase = (before: OrderFacts, stored: StoredReturn): ReturnCase => {
  if (isWhole(stored)) return stored;
  try {
    return restoreCase(before, stored);
  } catch (cause) {
    const message = `The policy does not give what the return "${stored.number}" holds: give the whole case`;
    throw new ReturnsError('invalid_response', message, { cause });
  }
};

/** All that decisions about a found order are made from. */
const factsOf = (
  { order, customerHistory, catalogue }: FoundOrder,
  returns: readonly StoredReturn[],
  rules: Rules,
): OrderFacts => {
  const { sellers = [] } = rules;
  const facts: OrderFacts = {
    order,
    policies: policiesFor(order, rules),
    sellers: sellersOf(order).map((id) => sellers.find((seller) => seller.id === id) ?? { id, name: id }),
    cases: [],
    customerHistory,
    catalogue,
  };
  return returns.reduce((before, stored) => ({ ...before, cases: [...before.cases, toCase(before, stored)] }), facts);
};

/** The same with the returns that only have a number read one by one. */
export const readFacts = async <Found extends FoundOrder>(
  options: Pick<LocalAdapterOptions<Found>, 'getReturn'> & Rules,
  found: Found,
  call: CallOptions,
): Promise<OrderFacts> => {
  const returns = await Promise.all(
    found.returns.map(async (stored) =>
      typeof stored === 'string' ? options.getReturn?.(stored, found, call) : stored,
    ),
  );
  return factsOf(
    found,
    returns.filter((stored) => !!stored),
    options,
  );
};
