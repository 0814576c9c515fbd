import { html, type TemplateResult } from 'lit';

/** How many lines an answer mostly has, and how many sections follow. */
const ROWS = [2, 3, 3, 2, 2, 2];
const SECTIONS = 4;

const bones = (count: number): readonly TemplateResult[] =>
  Array.from({ length: count }, () => html`<span class="bone"></span>`);

/** What stands until the policy has come: the same rows in about the same height, seen only when that takes its time. */
export const policySkeleton = (): TemplateResult => html`
  <div class="skeleton stack wide" aria-hidden="true">
    <span class="bone title"></span>
    <div class="glance">
      ${ROWS.map(
        (lines) => html`
          <div class="glance-row">
            <span class="bone name"></span>
            <span class="bones">${bones(lines)}</span>
          </div>
        `,
      )}
    </div>
    <div class="full">${Array.from({ length: SECTIONS }, () => html`<span class="bone section"></span>`)}</div>
    <span class="bone name"></span>
  </div>
`;
