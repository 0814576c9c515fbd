import type { WithdrawalDraft } from './draft.js';
import { storable } from '../rest/encode.js';

export type WithdrawalField = 'name' | 'contract' | 'email' | 'lines' | 'text';

/** What has to be mended before the statement can be shown. */
export type WithdrawalProblem =
  | { readonly code: 'name_missing'; readonly field: 'name' }
  | { readonly code: 'contract_missing'; readonly field: 'contract' }
  | { readonly code: 'email_missing' | 'email_malformed'; readonly field: 'email' }
  /** A part was wanted, and then none of it. */
  | { readonly code: 'nothing_chosen'; readonly field: 'lines' }
  /** The service did not take it. */
  | { readonly code: 'refused'; readonly field: WithdrawalField };

const isBlank = (text: string): boolean => storable(text).trim() === '';

/** Something on both sides of an @: whoever mistypes more than that has withdrawn all the same. */
const ADDRESS = /[^\s@]@[^\s@]/;

export const checkDraft = ({ name, contract, email, lines, quantities }: WithdrawalDraft): WithdrawalProblem[] => [
  ...(isBlank(name) ? [{ code: 'name_missing', field: 'name' } as const] : []),
  ...(isBlank(contract) ? [{ code: 'contract_missing', field: 'contract' } as const] : []),
  ...(isBlank(email)
    ? [{ code: 'email_missing', field: 'email' } as const]
    : ADDRESS.test(email)
      ? []
      : [{ code: 'email_malformed', field: 'email' } as const]),
  ...(lines.length > 0 && quantities.every((quantity) => quantity < 1)
    ? [{ code: 'nothing_chosen', field: 'lines' } as const]
    : []),
];
