/** As clients send it to say that a repeated submission is the same one: visible ASCII, a UUID is meant. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,100}$/;
