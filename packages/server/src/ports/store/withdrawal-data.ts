/** A statement of withdrawal as it is kept: never changed, never removed. */
export interface StoredWithdrawal {
  readonly shop: string;
  /** The client's. */
  readonly id: string;
  readonly number: string;
  /** Its place among the shop's, from 1. */
  readonly position: number;
  readonly receivedAt: Date;
  /** Canonical JSON (RFC 8785) of a `WithdrawalRecord`. */
  readonly record: string;
  /** SHA-256 of `record`, in hex. */
  readonly hash: string;
}

/** The chain of a shop's statements. */
export interface WithdrawalData {
  /** Locks the shop's chain until the transaction ends, and gives its last link; null where there is none. */
  lockChain(shop: string): Promise<Pick<StoredWithdrawal, 'position' | 'hash'> | null>;
  insertWithdrawal(withdrawal: StoredWithdrawal): Promise<void>;
  findWithdrawal(shop: string, id: string): Promise<StoredWithdrawal | null>;
  /** A part of the chain, oldest first. */
  readChain(shop: string, afterPosition: number, limit: number): Promise<StoredWithdrawal[]>;
}
