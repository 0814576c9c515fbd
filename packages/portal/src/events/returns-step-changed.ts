import type { StepName } from '@returns-portal/sdk';

/** A step was reached. `detail.step` is its name; nothing personal is in it. */
export class ReturnsStepChangedEvent extends CustomEvent<{ readonly step: StepName }> {
  constructor(step: StepName) {
    super('returns-step-changed', { bubbles: true, composed: true, detail: { step } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-step-changed': ReturnsStepChangedEvent;
  }
}
