import { statuteOf, type Statute } from '@returns-portal/policy';
import type { Purchase } from './situation.ts';

/** What a golden case tells: each topic reads what it needs. */
export interface Facts extends Purchase {
  readonly informed?: boolean;
  readonly informedLateOn?: string;
  readonly informedOfFunction?: boolean;
  /** The day on which the engine is asked, where it is not the first of the period. */
  readonly on?: string;
  readonly withdrawnOn?: string;

  readonly deadline?: string;
  readonly timeZone?: string;
  readonly submissionsUtc?: readonly string[];

  readonly exception?: string;
  readonly exclusionDisclosed?: boolean;
  readonly variants?: readonly Readonly<Record<string, unknown>>[];

  readonly delivered?: string;
  readonly secondHand?: boolean;
  readonly secondHandMonths?: number;
  readonly defectAppeared?: string;
  readonly requestOn?: string;
  readonly requested?: 'repair' | 'replacement';
  readonly policyRepairExtensionMonths?: number;
  readonly repairedBefore?: boolean;
  readonly replacedInsteadOn?: string;

  readonly goods?: number;
  readonly lines?: readonly { readonly sku: string; readonly price: number }[];
  readonly withdrawn?: readonly string[];
  readonly standardDelivery?: number;
  readonly chosenDelivery?: number;
  readonly flatDelivery?: number;
  readonly policyRestockingFeePercent?: number;
  readonly paidBy?: string;

  readonly goodsReceived?: string;
  readonly proofOfDispatch?: string;
  readonly traderCollects?: boolean;
  readonly goodsOrProofOn?: string;
  readonly amountDue?: number;
  readonly refundDueBy?: string;
  readonly refundedOn?: string;
  readonly postageForFaultyGoods?: boolean;
  readonly evidenceOfHandling?: boolean;
  readonly claimed?: number;
  readonly price?: number;
  readonly track?: 'withdrawal' | 'conformity';
  readonly returnCost?: 'consumer' | 'trader';
  readonly informedInThisOrder?: boolean;

  readonly locales?: readonly string[];

  readonly html?: string;
  readonly date?: string;
}

export interface LawCase {
  readonly id: string;
  readonly title: string;
  /** `EU` where French and Romanian law come to the same. */
  readonly country: string;
  readonly topic: string;
  readonly facts: Facts;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Brings facts to the engine and says what came out, under the names that the cases expect it by. */
export type Topic = (facts: Facts, country: string, expected: LawCase['expected']) => Readonly<Record<string, unknown>>;

export const lawOf = ({ region }: Facts, country: string, placedOn = '2026-01-10'): Statute =>
  statuteOf({ country, region: region ?? undefined, placedOn });

/** Golden cases write money as people do. */
export const cents = (amount = 0): number => Math.round(amount * 100);
