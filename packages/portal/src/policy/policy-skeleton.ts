import { html, type TemplateResult } from 'lit';

const ROWS = [2, 3, 3, 2, 3, 2];

/** What stands until the policy has come: the same rows, without words. Seen only when that takes its time. */
export const policySkeleton = (): TemplateResult => html`
  <div class="skeleton stack wide" aria-hidden="true">
    <span class="bone title"></span>
    <div class="glance">
      ${ROWS.map(
        (lines) => html`
          <div class="glance-row">
            <span class="bone name"></span>
            <span class="bones">${Array.from({ length: lines }, () => html`<span class="bone"></span>`)}</span>
          </div>
        `,
      )}
    </div>
  </div>
`;
