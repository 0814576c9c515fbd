/** A withdrawal was confirmed and could not be sent: it is kept and sent again by itself. `detail` is empty. */
export class ReturnsWithdrawalKeptEvent extends CustomEvent<Readonly<Record<string, never>>> {
  constructor() {
    super('returns-withdrawal-kept', { bubbles: true, composed: true, detail: {} });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-withdrawal-kept': ReturnsWithdrawalKeptEvent;
  }
}
