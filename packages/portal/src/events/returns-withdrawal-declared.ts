/** The service has received a withdrawal. `detail` has its number and the moment; nothing personal is in it. */
export class ReturnsWithdrawalDeclaredEvent extends CustomEvent<{
  readonly number: string;
  readonly receivedAt: string;
}> {
  constructor(number: string, receivedAt: string) {
    super('returns-withdrawal-declared', { bubbles: true, composed: true, detail: { number, receivedAt } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-withdrawal-declared': ReturnsWithdrawalDeclaredEvent;
  }
}
