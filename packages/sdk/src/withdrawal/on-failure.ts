import type { WithdrawalStatement } from '@returns-portal/contract';
import type { ReturnsErrorCode } from '../errors/returns-error.js';
import type { FlowError } from '../flow/flow-error.js';
import type { WithdrawalField, WithdrawalProblem } from './check-draft.js';
import type { WithdrawalDraft } from './draft.js';
import type { WithdrawalResult } from './event.js';
import { retryAfter } from './retry-after.js';
import type { WithdrawalKept, WithdrawalSending, WithdrawalState } from './state.js';
import { form, isUnderWay, stay, type WithdrawalTransition } from './transition-result.js';

/** Sent again it would be refused again: something about the request is wrong. */
const REFUSALS: readonly ReturnsErrorCode[] = [
  'invalid_request',
  'malformed_json',
  'body_too_large',
  'unsupported_media_type',
];

const FIELDS: readonly WithdrawalField[] = ['name', 'contract', 'email', 'lines', 'text'];

/** Which fields the service names, by paths such as `statement.email`. */
const refusedFields = ({ params }: FlowError): WithdrawalProblem[] => {
  const issues = Array.isArray(params['issues']) ? (params['issues'] as { readonly path?: unknown }[]) : [];
  const paths = issues.map(({ path }) => String(path));
  return FIELDS.filter((field) =>
    paths.some((path) => path.split('.').slice(0, 2).join('.') === `statement.${field}`),
  ).map((field) => ({ code: 'refused', field }));
};

/** What was said, out of a statement that an earlier page kept. */
const saidIn = (
  draft: WithdrawalDraft,
  { name, contract, email, lines, text = '' }: WithdrawalStatement,
): WithdrawalDraft => ({
  name,
  contract,
  email,
  text,
  ...(lines ? { lines, quantities: lines.map(({ quantity }) => quantity) } : { lines: [], quantities: [] }),
  ...(draft.contract === contract && { lines: draft.lines, quantities: draft.quantities }),
});

const refused = ({ draft, outbox }: WithdrawalSending | WithdrawalKept, error: FlowError): WithdrawalTransition => {
  const [kept, ...waiting] = outbox.waiting;
  if (kept) {
    // The refused one stays kept, for the next page; it does not stand in the way of the others.
    const next = { ...outbox, kept, waiting, failures: 0, renewed: false };
    return [{ step: 'kept', draft, outbox: next, error: null, sending: true }, [{ do: 'send', kept }]];
  }
  const { id, statement } = outbox.kept.request;
  return form(saidIn(draft, statement), { problems: refusedFields(error), failure: error, replaces: id });
};

/** Another statement has this id, which chance does not do: it gets a new one, and stays the same statement. */
const renewed = (state: WithdrawalSending | WithdrawalKept, newId: string): WithdrawalTransition => {
  const { kept: old } = state.outbox;
  const kept = { ...old, request: { ...old.request, id: newId } };
  return [
    { ...state, outbox: { ...state.outbox, kept, renewed: true } },
    [
      { do: 'save', kept },
      { do: 'clear', id: old.request.id },
      { do: 'send', kept },
    ],
  ];
};

/** Whatever came in between, the statement is kept and sent again; only what can never be taken leads back to the form. */
export const failed = (
  state: WithdrawalState,
  { error, newId }: Extract<WithdrawalResult, { type: 'statement.failed' }>,
): WithdrawalTransition => {
  if (!isUnderWay(state)) return stay(state);
  if (REFUSALS.includes(error.code)) return refused(state, error);
  if (error.code === 'idempotency_mismatch' && !state.outbox.renewed) return renewed(state, newId);
  const { draft } = state;
  const outbox = { ...state.outbox, failures: state.outbox.failures + 1 };
  return [
    { step: 'kept', draft, outbox, error, sending: false },
    [{ do: 'wait', milliseconds: retryAfter(error, outbox.failures) }],
  ];
};
