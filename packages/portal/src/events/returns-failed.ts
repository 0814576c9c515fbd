import type { ReturnsErrorCode, StepName } from '@returns-portal/sdk';

/** A request failed and the customer was told. `detail.code` says how, `detail.step` where. */
export class ReturnsFailedEvent extends CustomEvent<{ readonly code: ReturnsErrorCode; readonly step: StepName }> {
  constructor(code: ReturnsErrorCode, step: StepName) {
    super('returns-failed', { bubbles: true, composed: true, detail: { code, step } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-failed': ReturnsFailedEvent;
  }
}
