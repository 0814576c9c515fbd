import type { Delivery, Erasure } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import type { Overdue } from '../../privacy/periods.js';
import type { Page, PageRequest } from './page.js';
import type { StoredWithdrawal } from './withdrawal-data.js';

/** A return, as far as it matters to what may be erased. */
export interface PrivateCase {
  readonly number: string;
  /** Null while something is to be done about it. */
  readonly closedAt: Date | null;
  readonly textsErasedAt: Date | null;
  readonly photosErasedAt: Date | null;
  readonly recordsErasedAt: Date | null;
  /** Goods of it were destroyed, and these files show it. */
  readonly destroyed: boolean;
  readonly destructionFiles: readonly string[];
}

export interface PrivateFile {
  readonly id: string;
  readonly caseNumber: string | null;
}

export interface StoredErasure extends Omit<Erasure, 'at'> {
  readonly shop: string;
  readonly requestId: string | null;
  readonly at: Date;
}

export type Chain = 'withdrawals' | 'audit';

/** The last that was taken away from the start of a chain. */
export interface Anchor {
  readonly position: number;
  readonly hash: string;
}

/** What is known of customers, and how it is forgotten. Addresses are given in lower case. */
export interface PrivacyData {
  /** Orders of an address, the first first. */
  ordersOfCustomer(shop: string, email: string): Promise<string[]>;
  /** Statements that name the address, or that were found to be about one of the orders; the first first. */
  statementsOfCustomer(shop: string, email: string, orderIds: readonly string[]): Promise<StoredWithdrawal[]>;
  /** The same by the numbers of returns and the ids of statements that they are about. */
  deliveriesAbout(shop: string, cases: readonly string[], statements: readonly string[]): Promise<Delivery[]>;
  casesOfOrder(orderId: string): Promise<PrivateCase[]>;
  filesOfOrder(orderId: string): Promise<PrivateFile[]>;

  /**
   * Takes out of a return what was typed about it, by whoever, and under which numbers its parcels went. Why goods were
   * destroyed and why something was deducted stays: that is of its record.
   */
  eraseTexts(caseNumber: string, at: Date): Promise<void>;
  /** Lets go of files, so that they are deleted as any that is evidence of nothing. */
  releaseFiles(ids: readonly string[]): Promise<void>;
  notePhotosErased(caseNumber: string, at: Date): Promise<void>;
  /** Takes out references of refunds and what was said of deductions and destroyed goods. Amounts stay. */
  eraseRecords(caseNumber: string, at: Date): Promise<void>;
  /** Makes an order nobody's: who placed it, where parcels were fetched, codes that were asked for. */
  eraseIdentity(orderId: string, at: Date): Promise<void>;
  /** Its identity is erased once its last return is closed. */
  askErasure(orderId: string, at: Date): Promise<void>;
  /** Forgets counts of look-ups by what they are counted under. */
  eraseAttempts(shop: string, subjects: readonly string[]): Promise<void>;

  /** Orders whose erasure was asked for and is possible by now. */
  ordersToErase(shop: string, limit: number): Promise<string[]>;
  /** Known orders from before a day, none of whose returns is open or was closed later. The oldest first. */
  ordersOver(shop: string, before: LocalDay, limit: number): Promise<string[]>;
  /** Numbers, the longest over first. */
  casesOver(
    shop: string,
    overdue: Overdue,
    limit: number,
  ): Promise<{ readonly number: string; readonly orderId: string }[]>;
  /** Of what was sent, or given up, and acknowledges no statement; how many there were. */
  removeDeliveries(shop: string, before: Date, limit: number): Promise<number>;

  anchorOf(shop: string, chain: Chain): Promise<Anchor | null>;
  /** Takes a chain away from its start up to a link, with what was noted beside it. The chain must be locked. */
  removeFromChain(shop: string, chain: Chain, link: Anchor, at: Date): Promise<void>;

  insertErasure(erasure: StoredErasure): Promise<void>;
  findErasure(shop: string, requestId: string): Promise<StoredErasure | null>;
  /** The latest first. */
  listErasures(shop: string, page: PageRequest): Promise<Page<StoredErasure>>;
  removeErasures(shop: string, before: Date): Promise<void>;
}
