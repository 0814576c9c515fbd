import type { CaseDetails } from '@returns-portal/contract';

export type Deduction = CaseDetails['deductions'][number];

export interface NewDeduction extends Omit<Deduction, 'at'> {
  readonly id: string;
  readonly at: Date;
}

/** What shops keep of the price of withdrawn goods that lost value. */
export interface DeductionData {
  insertDeduction(shop: string, caseNumber: string, deduction: NewDeduction): Promise<void>;
  /** Oldest first. */
  deductionsOf(caseNumber: string): Promise<Deduction[]>;
  findDeduction(caseNumber: string, id: string): Promise<Deduction | null>;
}
