import type { Check } from '../check.js';
import { abortChecks } from './abort.js';
import { cancellationChecks, receiptChecks } from './cancellation.js';
import { conflictChecks } from './conflicts.js';
import { errorChecks } from './errors.js';
import { httpErrorChecks } from './errors-http.js';
import { followingChecks } from './following.js';
import { idempotencyChecks } from './idempotency.js';
import { languageChecks } from './languages.js';
import { lookUpChecks } from './look-up.js';
import { marketplaceChecks } from './marketplace.js';
import { moneyChecks } from './money.js';
import { paidChecks } from './money-paid.js';
import { pagingChecks } from './paging.js';
import { quoteChecks } from './quotes.js';
import { schemaChecks } from './schema.js';
import { answerChecks } from './security-answers.js';
import { guessChecks } from './security-guesses.js';
import { inputChecks } from './security-input.js';
import { tokenChecks } from './security-tokens.js';
import { securityChecks } from './security.js';
import { submissionChecks } from './submission.js';
import { verdictChecks } from './verdicts.js';
import { withdrawalChecks } from './withdrawals.js';

/**
 * What holds of every right back end, whatever its policies say. The order matters: refusals and answers are looked at
 * last, when the others have brought them about; the limits of look-ups come late, since they can lock the caller out, and what
 * uses an order up comes last.
 */
export const CHECKS: readonly Check[] = [
  ...lookUpChecks,
  ...verdictChecks,
  ...quoteChecks,
  ...moneyChecks,
  ...paidChecks,
  ...languageChecks,
  ...abortChecks,
  ...submissionChecks,
  ...idempotencyChecks,
  ...conflictChecks,
  ...marketplaceChecks,
  ...cancellationChecks,
  ...followingChecks,
  ...pagingChecks,
  ...withdrawalChecks,
  ...errorChecks,
  ...httpErrorChecks,
  ...schemaChecks,
  ...securityChecks,
  ...inputChecks,
  ...tokenChecks,
  ...answerChecks,
  ...guessChecks,
  ...receiptChecks,
];
