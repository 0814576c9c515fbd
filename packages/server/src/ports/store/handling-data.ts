import type { Delivery, JudgedLine, StaffTask, WithdrawalMatch, WithdrawalTask } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import type { Page, PageRequest } from './page.js';
import type { StoredWithdrawal } from './withdrawal-data.js';

/** What was made of a statement. */
export interface Handling {
  readonly withdrawalId: string;
  readonly match: WithdrawalMatch;
  readonly orderId: string | null;
  readonly lines: readonly JudgedLine[];
  /** Numbers of the cases that were opened. */
  readonly cases: readonly string[];
}

export interface StoredHandling extends Handling {
  readonly dueBy: LocalDay | null;
}

export interface NewTask {
  readonly withdrawalId: string;
  readonly kind: WithdrawalTask;
  readonly since: Date;
  readonly dueBy: LocalDay;
}

/** How a task ended. */
export interface TaskDone {
  readonly at: Date;
  readonly note: string | null;
}

/** How far the mail is that acknowledges a statement. */
export type Acknowledgement = Pick<Delivery, 'state' | 'attempts' | 'sentAt' | 'problem'>;

/** What comes after a statement was received. */
export interface HandlingData {
  /** Keeps others from handling the same statement until the transaction ends. To be taken before the order's lock. */
  lockHandling(shop: string, withdrawalId: string): Promise<void>;
  /** Null until somebody, or a job, has looked at it. */
  findHandling(shop: string, withdrawalId: string): Promise<StoredHandling | null>;
  /** What was made of statements about an order. */
  handlingsOf(orderId: string): Promise<StoredHandling[]>;
  saveHandling(shop: string, handling: Handling): Promise<void>;
  saveDueBy(shop: string, withdrawalId: string, dueBy: LocalDay | null): Promise<void>;
  /** The latest first. */
  listStatements(shop: string, page: PageRequest): Promise<Page<StoredWithdrawal>>;
  /** Those of which something is due from the shop, and those that nobody has looked at; what is due first comes first. */
  listDueStatements(shop: string, page: PageRequest): Promise<Page<StoredWithdrawal>>;
  /** Statements since a moment of which no order was found, and nobody has said so for good. The latest first. */
  unknownStatements(shop: string, since: Date, limit: number): Promise<string[]>;
  /** Null where none was put into the queue. */
  acknowledgementOf(shop: string, withdrawalId: string): Promise<Acknowledgement | null>;

  /** False where there is such a task of this statement already. */
  insertTask(shop: string, id: string, task: NewTask): Promise<boolean>;
  tasksOf(shop: string, withdrawalId: string): Promise<StaffTask[]>;
  /** What was done before stays as it was. */
  endTask(shop: string, withdrawalId: string, kind: WithdrawalTask, done: TaskDone): Promise<void>;
}
