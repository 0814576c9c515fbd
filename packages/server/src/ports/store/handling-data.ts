import type { JudgedLine, Outage, StaffTask, WithdrawalMatch, WithdrawalTask } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';

/** What was made of a statement. */
export interface Handling {
  readonly withdrawalId: string;
  readonly match: WithdrawalMatch;
  readonly orderId: string | null;
  readonly lines: readonly JudgedLine[];
  /** Numbers of the cases that were opened. */
  readonly cases: readonly string[];
}

export interface NewTask {
  readonly withdrawalId: string;
  readonly kind: WithdrawalTask;
  readonly since: Date;
  readonly dueBy: LocalDay;
}

/** What comes after a statement was received. */
export interface HandlingData {
  /** False where there is such a task of this statement already. */
  insertTask(shop: string, id: string, task: NewTask): Promise<boolean>;
  tasksOf(shop: string, withdrawalId: string): Promise<StaffTask[]>;
}

/** When statements could not be received. */
export interface OutageData {
  listOutages(shop: string): Promise<Outage[]>;
}
