import { html, nothing, type TemplateResult } from 'lit';
import { detailsText } from '../../text/rest/details.js';
import { mistakeFor, type GroupView } from './group-view.js';

export const reasonField = (view: GroupView, track: 'goodwill' | 'conformity'): TemplateResult => {
  const { line, seller, group, describe, context } = view;
  const id = `reason-${group.id}`;
  const problem = mistakeFor(view, 'reason_missing', `${id}-mistake`);
  const verdict = line.verdicts[track];
  const reasons = seller.reasons.filter(({ code }) => verdict.allowed && verdict.reasons.includes(code));
  return html`
    <div class="field">
      <label for=${id}>${track === 'goodwill' ? detailsText.reason() : detailsText.fault()}</label>
      <select
        id=${id}
        part="field"
        aria-invalid=${problem === nothing ? 'false' : 'true'}
        aria-describedby=${problem === nothing ? nothing : `${id}-mistake`}
        @change=${(event: Event) => describe({ reason: (event.currentTarget as HTMLSelectElement).value })}
      >
        <option value="" disabled ?selected=${!group.reason}>${detailsText.choose()}</option>
        ${reasons.map(
          ({ code, labels }) => html`
            <option value=${code} ?selected=${group.reason === code}>${labels[context.locale]}</option>
          `,
        )}
      </select>
      ${problem}
    </div>
  `;
};
