import type { Kept } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import type { PrivateCase } from '../ports/store/privacy-data.js';
import type { RetentionSettings } from '../shop.js';
import { keptUntil, monthsOf, recordsUntil } from './periods.js';

/** A statement of withdrawal with what its period follows from. */
export interface StatementFacts {
  readonly number: string;
  readonly receivedAt: Date;
  /** The consumer's; null where no order is known. */
  readonly country: string | null;
  /** When each of its returns was closed; null for those that are not. */
  readonly closedAt: readonly (Date | null)[];
}

/**
 * The last day on which a statement is kept; null while a return of it is open. It can stay longer where an earlier one
 * has to: the chain is taken away from its start only (ADR 27).
 */
export const statementUntil = (
  settings: RetentionSettings | undefined,
  { receivedAt, country, closedAt }: Omit<StatementFacts, 'number'>,
): LocalDay | null => {
  let over = receivedAt;
  for (const moment of closedAt) {
    if (moment === null) return null;
    if (moment > over) over = moment;
  }
  return keptUntil(over, monthsOf(settings, 'statements', country));
};

/** What of a return stays though its customer is erased. */
export const keptOfReturn = (
  settings: RetentionSettings | undefined,
  country: string,
  { number: of, closedAt, recordsErasedAt, destroyed }: PrivateCase,
): Kept[] => {
  if (closedAt === null) return [{ because: 'return_open', of, until: null }];
  if (recordsErasedAt !== null) return [];
  const until = recordsUntil(settings, { country, destroyed, closedAt });
  return [
    { because: 'proof_of_refund', of, until },
    ...(destroyed ? [{ because: 'proof_of_destruction' as const, of, until }] : []),
  ];
};

export const keptOfStatement = (settings: RetentionSettings | undefined, facts: StatementFacts): Kept => ({
  because: 'proof_of_withdrawal',
  of: facts.number,
  until: statementUntil(settings, facts),
});
