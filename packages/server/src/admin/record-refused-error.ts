import type { InvalidRequestIssue } from '@returns-portal/contract';

export type RecordRefusal =
  /** `issues` tells where it is wrong. */
  | 'invalid'
  | 'shop_unknown'
  /** A policy version is already published with other content. */
  | 'policy_immutable'
  /** A seller of the order has no policy. */
  | 'policy_missing';

/** Thrown when a shop, policy or order that is put into the service cannot be taken. Nothing was stored. */
export class RecordRefusedError extends Error {
  readonly code: RecordRefusal;
  readonly issues: readonly InvalidRequestIssue[];

  constructor(code: RecordRefusal, message: string, issues: readonly InvalidRequestIssue[] = []) {
    super([message, ...issues.map((issue) => `  ${issue.path}: ${issue.message}`)].join('\n'));
    this.name = 'RecordRefusedError';
    this.code = code;
    this.issues = issues;
  }
}
