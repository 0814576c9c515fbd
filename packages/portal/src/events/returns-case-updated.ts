import type { CaseStatus } from '@returns-portal/policy';

/** What is known of a followed case changed. `detail` has its number and its status; nothing personal is in it. */
export class ReturnsCaseUpdatedEvent extends CustomEvent<{ readonly number: string; readonly status: CaseStatus }> {
  constructor(number: string, status: CaseStatus) {
    super('returns-case-updated', { bubbles: true, composed: true, detail: { number, status } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-case-updated': ReturnsCaseUpdatedEvent;
  }
}
