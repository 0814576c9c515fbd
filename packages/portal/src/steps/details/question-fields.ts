import type { OrderViewSeller } from '@returns-portal/contract';
import { html, type TemplateResult } from 'lit';
import { detailsText } from '../../text/rest/details.js';
import { reasonOf, type GroupView } from './group-view.js';

type Question = NonNullable<OrderViewSeller['reasons'][number]['questions']>[number];

const questionField = (view: GroupView, { code, labels, options }: Question): TemplateResult => {
  const { group, describe, context } = view;
  const id = `answer-${group.id}-${code}`;
  const answer = group.answers?.[code] ?? '';
  const say = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    describe({ answers: { ...group.answers, [code]: value } });
  };
  return html`
    <div class="field">
      <label for=${id}>${detailsText.question(labels[context.locale])}</label>
      ${
        options
          ? html`<select id=${id} part="field" @change=${say}>
              <option value="" ?selected=${!answer}>${detailsText.choose()}</option>
              ${options.map(
                (option) => html`
                  <option value=${option.code} ?selected=${answer === option.code}>${option.labels[context.locale]}</option>
                `,
              )}
            </select>`
          : html`<input id=${id} part="field" maxlength="300" .value=${answer} @input=${say} />`
      }
    </div>
  `;
};

/** What the shop would like to know besides, for this reason; none of it has to be answered. */
export const questionFields = (view: GroupView): TemplateResult[] =>
  (reasonOf(view)?.questions ?? []).map((question) => questionField(view, question));
