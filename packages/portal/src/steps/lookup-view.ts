import type { FieldProblem, LookupState, UserEvent } from '@returns-portal/sdk';
import { html, nothing } from 'lit';
import { errorText } from '../text/rest/errors.js';
import { insteadText } from '../text/rest/find.js';
import { noticeText } from '../text/rest/notices.js';
import { problemText } from '../text/rest/problems.js';
import type { LookupView } from './lookup-step.js';

const mistakeOf = ({ problems }: LookupState, codes: readonly FieldProblem['code'][]): string | null => {
  const problem = problems.find(({ code }) => codes.includes(code));
  return problem ? problemText(problem) : null;
};

/** The shop's other contact fields; what was typed as a number stays. */
const others = ({ shop, contact }: LookupState, send: (event: UserEvent) => void): unknown => {
  const kinds = shop?.lookup.contacts.filter((kind) => kind !== contact.kind) ?? [];
  if (kinds.length === 0) return nothing;
  const choose = (kind: (typeof kinds)[number]) => (event: Event) => {
    const number = (event.currentTarget as HTMLElement).closest('form')?.elements.namedItem('number');
    send({ type: 'contact.chosen', kind, number: (number as HTMLInputElement | null)?.value ?? '' });
  };
  return html`<p class="row-of-links small">
    ${kinds.map(
      (kind) =>
        html`<button type="button" class="link" part="link" @click=${choose(kind)}>${insteadText[kind]()}</button>`,
    )}
  </p>`;
};

/** What the first screen says about its state. */
export const lookupView = (state: LookupState, send: (event: UserEvent) => void): LookupView => ({
  number: state.number,
  kind: state.contact.kind,
  value: state.contact.value,
  pending: state.progress.kind === 'pending',
  numberMistake: mistakeOf(state, ['number_missing']),
  valueMistake: mistakeOf(state, ['contact_missing', 'email_malformed']),
  failure: state.progress.kind === 'failed' ? errorText(state.progress.error) : null,
  notice: state.notice && noticeText(state.notice, state),
  others: others(state, send),
});
