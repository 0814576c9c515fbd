import type { LocalDay, OutcomeKind, Reason, ReasonClass, Track } from '@returns-portal/policy';

/** A return as figures are counted from it: codes, amounts and moments, and nobody's name. */
export interface CaseFact {
  readonly caseNumber: string;
  readonly shop: string;
  readonly seller: string;
  readonly createdAt: Date;
  readonly currency: string;
  readonly stands: boolean;
  /** Until all money was given, in quarters of a day, rounded down. */
  readonly fromRequest: number | null;
  readonly fromReceipt: number | null;
  readonly paidOn: LocalDay | null;
  readonly dueBy: LocalDay | null;
  readonly dueFrom: 'law' | 'promise' | null;
  readonly bonus: number;
  readonly postage: number;
  readonly handling: number;
  readonly repair: number;
  readonly other: number;
  readonly valueLost: number;
  readonly valueKept: number;
  readonly surcharge: number;
  readonly rating: number | null;
}

export interface ItemFact {
  readonly caseNumber: string;
  readonly position: number;
  readonly shop: string;
  readonly seller: string;
  readonly createdAt: Date;
  readonly currency: string;
  readonly stands: boolean;
  readonly counts: number;
  readonly sku: string;
  readonly product: string | null;
  readonly category: string;
  readonly title: string;
  readonly variant: string | null;
  readonly track: Track;
  readonly reason: string | null;
  readonly reasonClass: ReasonClass | null;
  readonly outcome: OutcomeKind;
  readonly units: number;
  readonly value: number;
}

export interface SoldFact {
  readonly orderId: string;
  readonly lineId: string;
  readonly shop: string;
  readonly seller: string;
  readonly placedOn: LocalDay;
  readonly sku: string;
  readonly product: string | null;
  readonly category: string;
  readonly units: number;
  readonly returned: number;
  readonly firstOf: number;
  readonly firstReturnedOf: number;
}

export interface Facts {
  readonly returned: CaseFact;
  readonly items: readonly ItemFact[];
  /** All lines of its order. */
  readonly sold: readonly SoldFact[];
}

/** What is counted. Periods lie between neighbours in a list of edges; the last is over at the last edge. */
export interface InsightFilter {
  readonly shop: string;
  readonly seller?: string | undefined;
  readonly category?: string | undefined;
  readonly moments: readonly Date[];
  readonly days: readonly LocalDay[];
  /** What was due before this day and is not paid is late. */
  readonly today: LocalDay;
}

interface Goods {
  readonly seller: string;
  readonly sku: string;
  readonly product: string | null;
  readonly category: string;
}

/** Items that stand, alike in all of this. */
export interface GoodsCount extends Goods {
  readonly reason: string | null;
  readonly reasonClass: ReasonClass | null;
  readonly track: Track;
  readonly currency: string;
  readonly returns: number;
  readonly units: number;
  readonly value: number;
}

export interface ItemCount {
  /** From 0. */
  readonly period: number;
  readonly track: Track;
  readonly outcome: OutcomeKind;
  readonly currency: string;
  readonly units: number;
  readonly value: number;
}

export interface CaseCount extends Pick<
  CaseFact,
  'currency' | 'bonus' | 'postage' | 'handling' | 'repair' | 'other' | 'valueLost' | 'valueKept' | 'surcharge'
> {
  readonly period: number;
  readonly returns: number;
  readonly keptByLaw: number;
  readonly lateByLaw: number;
  readonly keptByPromise: number;
  readonly lateByPromise: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly ratings: readonly number[];
}

/** How many refunds took how long. */
export interface WaitCount {
  readonly period: number;
  readonly since: 'request' | 'receipt';
  /** Quarters of a day, rounded down. */
  readonly quarters: number;
  readonly n: number;
}

export interface SoldCount extends Goods {
  readonly lines: number;
  readonly units: number;
  readonly returnedLines: number;
  readonly returnedUnits: number;
}

export interface OrderCount {
  readonly period: number;
  readonly orders: number;
  readonly returnedOrders: number;
  readonly units: number;
  readonly returnedUnits: number;
}

export interface Comment {
  readonly caseNumber: string;
  readonly rating: number;
  readonly comment: string;
  readonly at: Date;
}

export interface GoodsName {
  readonly seller: string;
  readonly sku: string;
  readonly title: string;
  readonly variant: string | null;
}

/** What figures are counted from, and counting it. */
export interface InsightData {
  /** In the place of what was noted of the same return, and of the same lines, before. */
  saveFacts(facts: Facts): Promise<void>;
  /** Returns of which nothing was noted yet. */
  casesWithoutFacts(shop: string, limit: number): Promise<string[]>;

  countGoods(filter: InsightFilter): Promise<GoodsCount[]>;
  countItems(filter: InsightFilter): Promise<ItemCount[]>;
  countCases(filter: InsightFilter): Promise<CaseCount[]>;
  countWaits(filter: InsightFilter): Promise<WaitCount[]>;
  countSold(filter: InsightFilter): Promise<SoldCount[]>;
  countOrders(filter: InsightFilter): Promise<OrderCount[]>;
  /** The latest first. */
  listComments(filter: InsightFilter, limit: number): Promise<Comment[]>;
  /** What goods were called when they last came back. */
  nameGoods(shop: string, goods: readonly Pick<Goods, 'seller' | 'sku'>[]): Promise<GoodsName[]>;
  /** The reasons of a shop's policies, the latest version first. */
  reasonsOf(sellers: readonly string[]): Promise<{ readonly seller: string; readonly reason: Reason }[]>;
}
