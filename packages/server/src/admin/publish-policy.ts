import { logAct } from '../events/write-log.js';
import { findingText, readPolicy, sameValue, type PolicyFinding } from '@returns-portal/contract';
import { lintPolicy, policyInForce, type Finding, type Policy } from '@returns-portal/policy';
import type { Clock } from '../ports/clock.js';
import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';
import { RecordRefusedError } from './record-refused-error.js';

export interface PublishOptions {
  /** The linter's warnings were read, and the document is meant as it is. */
  readonly confirmed?: boolean | undefined;
}

interface Needs {
  readonly store: ReturnStore;
  readonly clock: Clock;
}

const toListed = (finding: Finding): PolicyFinding => {
  const { code, severity, path, params, source } = finding;
  return { code, severity, path, params: { ...params }, source: source ?? null, ...findingText(finding) };
};

const read = (input: unknown): Policy => {
  const found = readPolicy(input);
  if (!found.ok) throw new RecordRefusedError('invalid', 'This policy cannot be taken:', found.problems);
  return found.policy;
};

/** What the linter has to say, a seller's document being measured against its marketplace's too. */
const lint = async (transaction: StoreTransaction, policy: Policy, now: Date): Promise<PolicyFinding[]> => {
  const shop = await transaction.findShop(policy.shop);
  if (!shop) throw new RecordRefusedError('shop_unknown', `There is no shop "${policy.shop}" to publish a policy for`);
  const above = shop.operator === null ? [] : await transaction.policyVersions(shop.operator);
  const floor = policyInForce(above, policy.effectiveFrom);
  return lintPolicy(policy, { floor, today: now.toISOString().slice(0, 10) }).map(toListed);
};

/** What the linter has to say of a document. @throws RecordRefusedError when it cannot be read at all */
export const checkPolicy = async ({ store, clock }: Needs, input: unknown): Promise<PolicyFinding[]> => {
  const policy = read(input);
  return store.inShop(policy.shop, (transaction) => lint(transaction, policy, clock.now()));
};

/**
 * Adds a version of a shop's policy. A version never changes: orders were made under it. What the linter calls an error
 * is never published; warnings are once they were confirmed.
 */
export const publishPolicy = async (
  { store, clock }: Needs,
  input: unknown,
  { confirmed = false }: PublishOptions = {},
): Promise<{ readonly policy: Policy; readonly findings: PolicyFinding[] }> => {
  const policy = read(input);
  const { shop, version } = policy;
  return store.inShop(shop, async (transaction) => {
    const findings = await lint(transaction, policy, clock.now());
    const published = (await transaction.policyVersions(shop)).find((candidate) => candidate.version === version);
    if (published && sameValue(published, policy)) return { policy, findings };
    if (published) {
      const message = `Version "${version}" of "${shop}" is published with other content`;
      throw new RecordRefusedError('policy_immutable', message);
    }
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw RecordRefusedError.byLinter('policy_refused', errors);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    if (warnings.length > 0 && !confirmed) throw RecordRefusedError.byLinter('policy_unconfirmed', warnings);
    await transaction.insertPolicy(policy, clock.now());
    await logAct(transaction, shop, clock.now(), 'policy_published', { version, confirmed });
    return { policy, findings };
  });
};
