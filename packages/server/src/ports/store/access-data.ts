/**
 * What failed look-ups are counted by: the number that was asked for, the address that asked, over a quarter of an hour
 * and over a day; how many codes were sent for a number; and statements of withdrawal, by the address that sent them
 * over an hour and by the mailbox of the acknowledgement over a day.
 */
export type AttemptScope =
  'number' | 'number_day' | 'address' | 'address_day' | 'code' | 'statement' | 'statement_mailbox';

export interface Attempt {
  readonly shop: string;
  readonly scope: AttemptScope;
  /** Who or what is tried, already hidden: nothing readable is stored. */
  readonly subject: string;
  readonly now: Date;
  /** An attempt that began before this moment is forgotten. */
  readonly windowStart: Date;
}

export interface AttemptCount {
  readonly count: number;
  /** When the first of them was made. */
  readonly since: Date;
}

/** A one-time code that was asked for. */
export interface Verification {
  readonly id: string;
  readonly shop: string;
  /** Null where there is no such order. */
  readonly orderId: string | null;
  readonly matchedCase: string | null;
  readonly expiresAt: Date;
}

export interface AccessData {
  /** Counts an attempt in, and tells how many there are now: one statement, so that none slips through. */
  countAttempt(attempt: Attempt): Promise<AttemptCount>;
  /** Takes one attempt back, since it turned out well. */
  forgiveAttempt(attempt: Attempt): Promise<void>;
  insertVerification(verification: Verification): Promise<void>;
  /** Counts one try of it in; null where it is unknown, over or used. `attempts` counts this one too. */
  tryVerification(shop: string, id: string, now: Date): Promise<(Verification & { attempts: number }) | null>;
  /** False where somebody used it first. */
  useVerification(id: string): Promise<boolean>;
}
