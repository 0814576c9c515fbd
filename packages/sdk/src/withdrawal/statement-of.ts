import type { WithdrawalStatement } from '@returns-portal/contract';
import { isPartial, type WithdrawalDraft } from './draft.js';
import { within } from './within.js';

/** Only such ids go over the wire; goods whose line is called otherwise are known by their title. */
const LINE_ID = /^[\w.:~-]{1,80}$/;

/** The draft as it is sent. Lines are named only where it is not the whole contract that is meant. */
export const statementOf = (draft: WithdrawalDraft): WithdrawalStatement => {
  const text = within(draft.text, 2000);
  const lines = draft.lines.flatMap(({ line, title, variant, quantity }, at) => {
    const chosen = Math.min(draft.quantities[at] ?? quantity, quantity, 10_000);
    if (chosen < 1) return [];
    const named = within([title, variant].filter(Boolean).join(', '), 200) || '–';
    return [{ ...(line && LINE_ID.test(line) && { line }), title: named, quantity: chosen }];
  });
  return {
    name: within(draft.name, 200),
    contract: within(draft.contract, 500),
    email: within(draft.email, 254),
    ...(isPartial(draft) && { lines: lines.slice(0, 500) }),
    ...(text && { text }),
  };
};
