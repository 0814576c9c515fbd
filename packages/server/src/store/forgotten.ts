const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Offers that nobody took are kept for a day, so that a late customer hears that theirs has expired. */
const UNTAKEN_QUOTES = DAY;
/** The longest window that look-ups are counted in. */
const ATTEMPTS = DAY;
/** So that a code that is too late is told from one that never was. */
const VERIFICATIONS = HOUR;
/** Codes that were sent, with their deliveries: long enough to look into a complaint. */
const CODE_EVENTS = 7 * DAY;

/** The moments before which things are of no more use, now. */
export const forgottenBefore = (now: Date) => {
  const before = (age: number): Date => new Date(now.getTime() - age);
  return {
    untakenQuotes: before(UNTAKEN_QUOTES),
    attempts: before(ATTEMPTS),
    verifications: before(VERIFICATIONS),
    codeEvents: before(CODE_EVENTS),
  };
};
