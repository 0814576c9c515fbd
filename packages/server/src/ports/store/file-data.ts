import type { FileType } from '@returns-portal/contract';

/** What is known of a customer's file, beside its bytes. */
export interface FileRecord {
  readonly id: string;
  readonly shop: string;
  readonly orderId: string;
  /** Null until it is evidence of a case. */
  readonly caseNumber: string | null;
  readonly lineId: string | null;
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

export interface FileData {
  insertFile(file: FileRecord): Promise<void>;
  findFile(shop: string, id: string): Promise<FileRecord | null>;
  /** How many files an order has, and how large they are together. */
  countFiles(orderId: string): Promise<{ readonly count: number; readonly size: number }>;
  /** Makes a file of the order evidence of a case. False where it is none of this order, or of another case already. */
  attachFile(orderId: string, id: string, caseNumber: string, lineId: string | null): Promise<boolean>;
  /** Files that nobody made evidence of anything since. */
  looseFiles(before: Date, limit: number): Promise<{ readonly shop: string; readonly id: string }[]>;
  deleteFile(id: string): Promise<void>;

  putContent(shop: string, id: string, bytes: Uint8Array): Promise<void>;
  getContent(shop: string, id: string): Promise<Uint8Array | null>;
  deleteContent(shop: string, id: string): Promise<void>;
}
