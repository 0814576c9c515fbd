import { isInTheMaking, type FieldProblem, type FlowState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { problemAbout, problemsTitle, problemText } from '../text/rest/problems.js';
import { icon } from './icon.js';

/** Where the field stands that a problem is about. */
const fieldOf = (problem: FieldProblem): string => {
  switch (problem.code) {
    case 'track_missing':
      return `[name="track-${problem.group}"]`;
    case 'reason_missing':
      return `[id="reason-${problem.group}"]`;
    case 'outcome_missing':
      return `[name="outcome-${problem.group}"]`;
    case 'exchange_missing':
      return `[name="wanted-${problem.group}"]`;
    case 'upload_unfinished':
      return `[id="photos-${problem.group}"]`;
    case 'method_missing':
      return `[name="method-${problem.seller}"]`;
    case 'pickup_missing':
      return `[name="pickup-${problem.seller}"]`;
    case 'nothing_selected':
      return '[name="line"]';
    case 'number_missing':
      return '#number';
    case 'contact_missing':
      return `#${problem.kind}`;
    case 'email_malformed':
      return '#email';
    case 'code_missing':
      return '#code';
  }
};

const nameOf = (problem: FieldProblem, state: FlowState): string | null => {
  if (!isInTheMaking(state)) return null;
  if ('group' in problem) {
    const group = state.draft.groups.find(({ id }) => id === problem.group);
    return state.order.lines.find(({ id }) => id === group?.lineId)?.title ?? null;
  }
  if ('seller' in problem) return state.order.sellers.find(({ id }) => id === problem.seller)?.name ?? null;
  return null;
};

/** Several gaps in one step, collected at its top; each leads to its field. A single one is said beside it only. */
export const problemSummary = (state: FlowState): TemplateResult => {
  const { problems } = state;
  const go = (problem: FieldProblem) => (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(fieldOf(problem))?.focus();
  };
  return html`
    <div class="region" role="alert">
      ${
        problems.length < 2
          ? nothing
          : html`
            <div class="message failure">
              ${icon('alert')}
              <div class="stack tight">
                <strong>${problemsTitle()}</strong>
                <ul class="stack tight">
                  ${problems.map((problem) => {
                    const name = nameOf(problem, state);
                    const text = problemText(problem);
                    return html`<li>
                      <button type="button" class="link" @click=${go(problem)}>
                        ${name === null ? text : problemAbout(name, text)}
                      </button>
                    </li>`;
                  })}
                </ul>
              </div>
            </div>
          `
      }
    </div>
  `;
};
