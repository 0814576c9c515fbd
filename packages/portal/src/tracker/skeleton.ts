import { html, type TemplateResult } from 'lit';

/** The layout of a case before it is there; seen only by who waits longer than a moment. */
export const skeleton = (): TemplateResult => html`
  <div class="stack wide waiting" aria-busy="true">
    <span class="bone title"></span><span class="bone card-bone"></span><span class="bone"></span><span class="bone"></span>
  </div>
`;
