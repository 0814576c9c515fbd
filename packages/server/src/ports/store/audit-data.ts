import type { AuditEntry } from '@returns-portal/contract';

export interface StoredAuditEntry extends AuditEntry {
  readonly shop: string;
  readonly at: Date;
  readonly caseNumber: string | null;
}

/** The log of all that happened to a shop's returns and of what its staff did. */
export interface AuditData {
  /** Holds the log against other transactions until this one ends, and gives its last entry. */
  lockLog(shop: string): Promise<Pick<StoredAuditEntry, 'position' | 'hash'> | null>;
  insertEntry(entry: StoredAuditEntry): Promise<void>;
  /** In their order. */
  readLog(shop: string, afterPosition: number, limit: number): Promise<StoredAuditEntry[]>;
}
