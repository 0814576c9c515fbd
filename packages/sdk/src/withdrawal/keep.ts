import type { WithdrawalRequest } from '@returns-portal/contract';

/** A statement that was confirmed, and whatever is needed to send it, now or later. */
export interface KeptWithdrawal {
  /** By the clock of the device; it stays, however often the statement is sent. */
  readonly confirmedAt: string;
  /** Its id names the statement. */
  readonly request: Omit<WithdrawalRequest, 'device'>;
}

/** Where confirmed statements stay until the service has them, over a reload as well. None of it may throw. */
export interface WithdrawalKeep {
  /** Everything that is kept, the oldest first. */
  readonly load: () => readonly KeptWithdrawal[];
  /** Whether it will still be there after a reload. */
  readonly save: (kept: KeptWithdrawal) => boolean;
  /** @param id of the request */
  readonly clear: (id: string) => void;
}
