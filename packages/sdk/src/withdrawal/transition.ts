import { LONGEST_SHOWN } from '@returns-portal/contract/client';
import { checkDraft } from './check-draft.js';
import { draftOf, withEntry, withKnown, type WithdrawalDraft, type WithdrawalEntry } from './draft.js';
import type { WithdrawalConfirmed, WithdrawalInput } from './event.js';
import { form, stay, type WithdrawalTransition } from './transition-result.js';
import { resend, resume, stored } from './on-outbox.js';
import { failed } from './on-failure.js';
import { received } from './on-receipt.js';
import type { KeptWithdrawal } from './keep.js';
import type { WithdrawalForm, WithdrawalReview, WithdrawalState } from './state.js';
import { statementOf } from './statement-of.js';
import { within } from './within.js';

const submitted = (state: WithdrawalForm, entry: WithdrawalEntry): WithdrawalTransition => {
  const draft = withEntry(state.draft, entry);
  const problems = checkDraft(draft);
  const { replaces } = state;
  if (problems.length > 0) return [{ ...state, draft, problems, failure: null }, []];
  return [{ step: 'review', draft, statement: statementOf(draft), replaces }, []];
};

const confirmed = (
  state: WithdrawalReview,
  { id, at, shown, locale, component, timeZone }: WithdrawalConfirmed,
): WithdrawalTransition => {
  const { draft, statement, replaces } = state;
  // Only a list of hundreds of goods is longer, and those are in the statement one by one as well.
  const read = { ...shown, text: within(shown.text, LONGEST_SHOWN) };
  const kept: KeptWithdrawal = {
    confirmedAt: at,
    request: { id, statement, locale, shown: read, component, ...(timeZone !== undefined && { timeZone }) },
  };
  const outbox = { kept, storage: 'memory', failures: 0, renewed: false, waiting: [], earlier: [] } as const;
  return [
    { step: 'sending', draft, outbox },
    [
      { do: 'save', kept },
      ...(replaces === null ? [] : [{ do: 'clear', id: replaces } as const]),
      { do: 'send', kept },
    ],
  ];
};

const withDraft = (state: WithdrawalState, draft: WithdrawalDraft): WithdrawalTransition =>
  state.step === 'closed' || state.step === 'form' ? [{ ...state, draft }, []] : stay(state);

/**
 * A statement of withdrawal as a function: no clock, no network, no randomness. It refuses nothing but a blank field, and
 * what was confirmed it never lets go before the service has it.
 */
export const withdrawalTransition = (state: WithdrawalState, event: WithdrawalInput): WithdrawalTransition => {
  switch (event.type) {
    case 'form.opened':
      return state.step === 'closed' ? form(state.draft) : stay(state);
    case 'form.closed':
      return state.step === 'form' ? [{ step: 'closed', draft: state.draft }, []] : stay(state);
    case 'form.submitted':
      return state.step === 'form' ? submitted(state, event.entry) : stay(state);
    case 'known.given':
      return withDraft(state, withKnown(state.draft, event.known));
    case 'review.left':
      return state.step === 'review' ? form(state.draft, { replaces: state.replaces }) : stay(state);
    case 'review.confirmed':
      return state.step === 'review' ? confirmed(state, event) : stay(state);
    case 'another.wanted':
      return state.step === 'receipt'
        ? form({ ...draftOf({}), name: state.draft.name, email: state.draft.email })
        : stay(state);
    case 'sending.wanted':
      return resend(state);
    case 'kept.found':
      return resume(state, event.kept);
    case 'kept.stored':
      return stored(state, event);
    case 'statement.received':
      return received(state, event.receipt);
    case 'statement.failed':
      return failed(state, event);
  }
};
