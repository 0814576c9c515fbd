import { readOrders, readPolicy } from '@returns-portal/contract';
import type { Order, Policy } from '@returns-portal/policy';
import type { Io } from '../io.js';
import { done, failed, type Result } from '../result.js';
import { readJson } from './read-json.js';

/** A policy document and the file it came from. */
export interface PolicyFile {
  readonly file: string;
  readonly policy: Policy;
}

export const policyFile = (file: string, io: Io): Result<PolicyFile> => {
  const json = readJson(file, io);
  if (!json.ok) return json;
  const read = readPolicy(json.value);
  return read.ok
    ? done({ file, policy: read.policy })
    : failed('It is not a policy document.', { file, problems: read.problems });
};

export const ordersFile = (file: string, io: Io): Result<readonly Order[]> => {
  const json = readJson(file, io);
  if (!json.ok) return json;
  const read = readOrders(json.value);
  return read.ok ? done(read.orders) : failed('It is not a list of orders.', { file, problems: read.problems });
};

/** The document under the sellers', where one is given. */
export const floorFile = (file: string | undefined, io: Io): Result<Policy | undefined> => {
  if (file === undefined) return done(undefined);
  const read = policyFile(file, io);
  return read.ok ? done(read.value.policy) : read;
};
