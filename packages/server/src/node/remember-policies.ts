import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';

/** The answer of the first call for each argument. */
const once = <Answer>(ask: (key: string) => Promise<Answer>, known: Map<string, Promise<Answer>>) => {
  return (key: string): Promise<Answer> => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
};

/**
 * Asks for each shop and its policies once. For a program that puts many orders and has the database for itself: what
 * another one changes meanwhile is not seen.
 */
export const rememberPolicies = (store: ReturnStore): ReturnStore => {
  const shops = new Map<string, ReturnType<StoreTransaction['findShop']>>();
  const policies = new Map<string, ReturnType<StoreTransaction['policyVersions']>>();
  return {
    ...store,
    inShop: (shop, work) =>
      store.inShop(shop, (transaction) =>
        work({
          ...transaction,
          findShop: once((id) => transaction.findShop(id), shops),
          policyVersions: once((id) => transaction.policyVersions(id), policies),
        }),
      ),
  };
};
