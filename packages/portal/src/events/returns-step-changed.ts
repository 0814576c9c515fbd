import type { StepName } from '@returns-portal/sdk';

/** A step was reached. `detail.step` is its name, `detail.previous` the one before; nothing personal is in it. */
export class ReturnsStepChangedEvent extends CustomEvent<{ readonly step: StepName; readonly previous: StepName }> {
  constructor(step: StepName, previous: StepName) {
    super('returns-step-changed', { bubbles: true, composed: true, detail: { step, previous } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-step-changed': ReturnsStepChangedEvent;
  }
}
