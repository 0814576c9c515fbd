import { html, type TemplateResult } from 'lit';
import { progressText, stepName, type JourneyStep } from '../text/rest/progress.js';
import type { StepContext } from '../steps/step-context.js';

/** The steps that the bar counts: those that a return in the making has. */
const STEPS: readonly JourneyStep[] = ['items', 'details', 'method', 'review'];

/** Where the person is: a thin bar and words. Steps that were passed can be gone back to. */
export const progress = (current: JourneyStep, { send }: StepContext): TemplateResult => {
  const position = STEPS.indexOf(current);
  return html`
    <nav class="progress" aria-label=${progressText.label()}>
      <p class="small quiet position">
        ${progressText.position(stepName[current](), position + 1, STEPS.length)}
      </p>
      <ol>
        ${STEPS.map((step, index) => {
          if (index > position)
            return html`<li><span class="bar"></span><span class="name visually-hidden quiet">${stepName[step]()}</span></li>`;
          if (index === position || step === 'review') {
            return html`<li aria-current="step"><span class="bar done"></span><span class="name visually-hidden">${stepName[step]()}</span></li>`;
          }
          return html`<li>
            <button type="button" class="bar-button" @click=${() => send({ type: 'step.revisited', step })}>
              <span class="bar done"></span><span class="name visually-hidden">${stepName[step]()}</span>
            </button>
          </li>`;
        })}
      </ol>
    </nav>
  `;
};
