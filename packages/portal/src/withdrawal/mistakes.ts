import type { WithdrawalField, WithdrawalForm } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.js';
import { mistake } from '../parts/message.js';
import { mistakesTitle, mistakeText, refusedText } from '../text/declared/mistakes.js';

/** What to mend, by field. */
export const mistakesOf = ({ problems }: WithdrawalForm): Readonly<Partial<Record<WithdrawalField, unknown>>> =>
  Object.fromEntries(problems.map(({ code, field }) => [field, mistake(`${field}-mistake`, mistakeText[code]())]));

/** Above the fields: what failed, and several mistakes, each with the way to its field. One is said beside it only. */
export const mistakesNotice = ({ problems, failure }: WithdrawalForm): TemplateResult => {
  const go = (field: WithdrawalField) => (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(field === 'lines' ? '.part select, .part input' : `#${field}`)?.focus();
  };
  const list = problems.map(
    ({ code, field }) =>
      html`<li><button type="button" class="link" @click=${go(field)}>${mistakeText[code]()}</button></li>`,
  );
  return html`<div class="region" role="alert">
    ${
      failure === null && problems.length < 2
        ? nothing
        : html`<div class="message failure">
            ${icon('alert')}
            <div class="stack tight">
              <strong>${failure === null ? mistakesTitle() : refusedText()}</strong>
              <ul class="stack tight">${list}</ul>
            </div>
          </div>`
    }
  </div>`;
};
