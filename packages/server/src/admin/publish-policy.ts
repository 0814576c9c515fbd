import { readPolicy, sameValue } from '@returns-portal/contract';
import type { Policy } from '@returns-portal/policy';
import type { ReturnStore } from '../ports/return-store.js';
import { RecordRefusedError } from './record-refused-error.js';

/** Adds a version of a shop's policy. A version never changes: orders were made under it. */
export const publishPolicy = async (store: ReturnStore, input: Policy): Promise<void> => {
  const read = readPolicy(input);
  if (!read.ok) throw new RecordRefusedError('invalid', 'This policy cannot be taken:', read.problems);
  const { policy } = read;
  const { shop, version } = policy;
  await store.transaction(async (transaction) => {
    if (!(await transaction.findShop(shop))) {
      throw new RecordRefusedError('shop_unknown', `There is no shop "${shop}" to publish a policy for`);
    }
    const published = (await transaction.policyVersions(shop)).find((candidate) => candidate.version === version);
    if (!published) return transaction.insertPolicy(policy);
    if (!sameValue(published, policy)) {
      throw new RecordRefusedError(
        'policy_immutable',
        `Version "${version}" of "${shop}" is published with other content`,
      );
    }
  });
};
