import {
  merchantReturnPolicy,
  policyFacts,
  statuteOf,
  type Fact,
  type LocalDay,
  type Policy,
  type Statute,
} from '@returns-portal/policy';
import type { PolicyView } from '../wire-types.js';
import { mutable } from './mutable.js';
import type { Seller } from './present-order.js';
import { publicFact } from './public-about.js';

export interface PolicyToShow {
  readonly shop: Seller;
  readonly policy: Policy;
  /** On a marketplace the operator, and its document, which stands under the seller's. */
  readonly operator?: { readonly shop: Seller; readonly policy: Policy } | undefined;
  /** Default: the first market that the policy names, else France. */
  readonly country?: string | undefined;
  readonly today: LocalDay;
  /** The page that has the policy in words, for search engines. */
  readonly url?: string | undefined;
}

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What an operator promises of its sellers: only what stands beyond the law, which holds for all alike. */
const promises = (policy: Policy, country: string, statute: Statute): readonly Fact[] =>
  policyFacts(policy, country, statute).facts.filter(
    ({ code }) => code.startsWith('goodwill_') && code !== 'goodwill_none',
  );

/** A policy as everybody may read it, for the consumers of one country. */
export const presentPolicy = ({ shop, policy, operator, country, today, url }: PolicyToShow): PolicyView => {
  const readers = country ?? policy.markets?.[0] ?? operator?.policy.markets?.[0] ?? 'FR';
  const statute = statuteOf({ country: readers, placedOn: today });
  const { currency, facts } = policyFacts(policy, readers, statute);
  const promised = operator ? promises(operator.policy, readers, statute) : [];
  const { jsonLd } = merchantReturnPolicy(policy, { country: readers, url, today, currencyExponent: decimalsOf });
  const names = { ...operator?.policy.names, ...policy.names };
  const shown = (some: readonly Fact[]) => some.map((fact) => publicFact(fact, names));
  return mutable({
    shop: { id: shop.id, name: shop.name },
    version: policy.version,
    effectiveFrom: policy.effectiveFrom,
    country: readers,
    currency,
    facts: shown(facts),
    operator:
      operator && promised.length > 0
        ? { id: operator.shop.id, name: operator.shop.name, facts: shown(promised) }
        : null,
    names,
    markup: jsonLd,
  });
};
