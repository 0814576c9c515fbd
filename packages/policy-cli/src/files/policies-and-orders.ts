import { compilePolicy, type Order, type PoliciesBySeller } from '@returns-portal/policy';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { all, done, failed, type Result } from '../result.js';
import { floorFile, ordersFile, policyFile } from './documents.js';

export interface PoliciesAndOrders {
  readonly policies: PoliciesBySeller;
  readonly orders: readonly Order[];
  readonly today: string;
}

/** The policies of some files, by their shop. */
export const policiesOf = (files: readonly string[], floor: string | undefined, io: Io): Result<PoliciesBySeller> => {
  const read = all(files.map((file) => policyFile(file, io)));
  if (!read.ok) return read;
  const under = floorFile(floor, io);
  if (!under.ok) return under;
  const shops = read.value.map(({ policy }) => policy.shop);
  const twice = read.value.find(({ policy }, index) => shops.indexOf(policy.shop) !== index);
  if (twice) return failed(`Another file is the policy of “${twice.policy.shop}” too.`, { file: twice.file });
  return done(
    Object.fromEntries(
      read.value.map(({ policy }) => [policy.shop, compilePolicy(policy, { floor: under.value })] as const),
    ),
  );
};

/** What a policy is tried on, and the day. Orders that none of the policies is about would only look like an answer. */
export const policiesAndOrders = (options: Options, io: Io): Result<PoliciesAndOrders> => {
  const { files, floor, orders: file, today } = options;
  if (file === undefined) return failed('On which orders? Add --orders FILE, a JSON list of orders.');
  const policies = policiesOf(files, floor, io);
  if (!policies.ok) return policies;
  const orders = ordersFile(file, io);
  if (!orders.ok) return orders;
  const sellers = new Set(orders.value.flatMap(({ lines }) => lines.map(({ seller }) => seller)));
  const shops = Object.keys(policies.value);
  if (!shops.some((shop) => sellers.has(shop))) {
    const sold = [...sellers].map((seller) => `“${seller}”`).join(', ');
    const known = shops.map((shop) => `“${shop}”`).join(', ');
    return failed(`These orders are of ${sold || 'nobody'}, and the policy is of ${known}.`, { file });
  }
  return done({ policies: policies.value, orders: orders.value, today: today ?? io.today() });
};
