/** The shop took the endpoint away, or disabled it, after the message was written: there is nobody to send it to. */
export class EndpointGoneError extends Error {
  constructor() {
    super('The shop has no such endpoint any more, or has disabled it');
    this.name = 'EndpointGoneError';
  }
}
