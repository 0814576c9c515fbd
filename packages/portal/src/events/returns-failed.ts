import type { ReturnsErrorCode, StepName } from '@returns-portal/sdk';

/** Where something failed: a step of the journey, the page of the shop's conditions, or a statement of withdrawal. */
export type FailedWhere = StepName | 'policy' | 'withdrawal';

/** A request failed and the customer was told. `detail.code` says how, `detail.step` where. */
export class ReturnsFailedEvent extends CustomEvent<{ readonly code: ReturnsErrorCode; readonly step: FailedWhere }> {
  constructor(code: ReturnsErrorCode, step: FailedWhere) {
    super('returns-failed', { bubbles: true, composed: true, detail: { code, step } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-failed': ReturnsFailedEvent;
  }
}
