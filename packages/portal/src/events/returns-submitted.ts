/** A return was stored. `detail.numbers` holds the number of each case that it made. */
export class ReturnsSubmittedEvent extends CustomEvent<{ readonly numbers: readonly string[] }> {
  constructor(numbers: readonly string[]) {
    super('returns-submitted', { bubbles: true, composed: true, detail: { numbers } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-submitted': ReturnsSubmittedEvent;
  }
}
