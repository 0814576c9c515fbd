import type { WithdrawalDraft, WithdrawalEntry } from '@returns-portal/sdk';
import { quantitiesIn } from './part-field.js';

/** What was typed; where the fields were only to be confirmed, what the page knows. */
export const readEntry = (form: HTMLFormElement, draft: WithdrawalDraft): WithdrawalEntry => {
  const typed = (name: string): string | undefined =>
    (form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement | null)?.value;
  return {
    name: typed('name') ?? draft.name,
    contract: typed('contract') ?? draft.contract,
    email: typed('email') ?? draft.email,
    text: typed('text') ?? '',
    quantities: quantitiesIn(form, draft),
  };
};
