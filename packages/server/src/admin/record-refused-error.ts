import type { InvalidRequestIssue, PolicyFinding } from '@returns-portal/contract';

export type RecordRefusal =
  /** `issues` tells where it is wrong. */
  | 'invalid'
  | 'shop_unknown'
  /** A policy version is already published with other content. */
  | 'policy_immutable'
  /** `findings` tells what the linter does not let pass. */
  | 'policy_refused'
  /** `findings` are warnings: publish it with `confirmed` once they were read. */
  | 'policy_unconfirmed'
  /** A seller of the order has no policy. */
  | 'policy_missing';

const LINTED = {
  policy_refused: 'This policy cannot be published:',
  policy_unconfirmed: 'Read these warnings, and publish the policy with `confirmed` if it is meant so:',
} as const;

/** Thrown when a shop, policy or order that is put into the service cannot be taken. Nothing was stored. */
export class RecordRefusedError extends Error {
  readonly code: RecordRefusal;
  readonly issues: readonly InvalidRequestIssue[];
  readonly findings: readonly PolicyFinding[];

  constructor(
    code: RecordRefusal,
    message: string,
    issues: readonly InvalidRequestIssue[] = [],
    findings: readonly PolicyFinding[] = [],
  ) {
    const listed = [...issues, ...findings.map(({ path, sentence }) => ({ path, message: sentence }))];
    super([message, ...listed.map((issue) => `  ${issue.path}: ${issue.message}`)].join('\n'));
    this.name = 'RecordRefusedError';
    this.code = code;
    this.issues = issues;
    this.findings = findings;
  }

  static byLinter(code: keyof typeof LINTED, findings: readonly PolicyFinding[]): RecordRefusedError {
    return new RecordRefusedError(code, LINTED[code], [], findings);
  }
}
