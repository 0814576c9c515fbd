import type { CaseAct, Due, QueueQuery, ReturnCase, RuledItem, Settlement } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import type { Customer } from '../../order-record.js';
import type { Page, PageRequest } from './page.js';

/** A settlement with what only the service needs of it. */
export interface StoredSettlement extends Settlement {
  readonly caseNumber: string;
  /** The items that got it before their goods came to rest. */
  readonly earlyFor: readonly number[];
}

/** What a case waits for, as the queue is filtered and sorted by it. */
export interface Standing {
  readonly needs: NonNullable<QueueQuery['needs']>;
  readonly status: ReturnCase['status'];
  /** What is due from the shop first. */
  readonly due: Pick<Due, 'kind' | 'by'> | null;
}

const OVER: readonly Standing['status'][] = ['closed', 'declined', 'cancelled', 'expired'];

/** Whether nothing more is to be done about a case. */
export const isOver = ({ status, needs }: Pick<Standing, 'status' | 'needs'>): boolean =>
  OVER.includes(status) && needs === 'nothing';

/** Whatever changes a case may bring something that is to be erased in its turn. */
export const ERASED_NOTHING = { textsErasedAt: null, photosErasedAt: null, recordsErasedAt: null } as const;

export interface StandingCase {
  readonly returnCase: ReturnCase;
  readonly customer: Pick<Customer, 'name' | 'email'>;
}

/** What of a query picks rows; the rest of it is about pages. */
export interface QueueFilter extends QueueQuery {
  /** Only what was due before this day. */
  readonly dueBefore?: LocalDay | undefined;
}

export interface SettlementOutcome {
  readonly state: 'done' | 'failed';
  readonly at: Date;
  readonly reference: string | null;
  readonly problem: string | null;
}

export interface DueFilter {
  /** The first and the last day on which it is due. */
  readonly from: LocalDay;
  readonly by: LocalDay;
  readonly kinds: readonly Due['kind'][];
  /** As which kind of reminder. */
  readonly when: 'soon' | 'over';
}

export interface DueCase {
  readonly caseNumber: string;
  readonly kind: Due['kind'];
  readonly by: LocalDay;
}

/** What staff does to cases. */
export interface DeskData {
  /** `other`: another request had this id. */
  noteRequest(shop: string, caseNumber: string, id: string, hash: string): Promise<'new' | 'same' | 'other'>;
  insertAct(shop: string, caseNumber: string, act: CaseAct): Promise<void>;
  /** Oldest first. */
  actsOf(caseNumber: string): Promise<CaseAct[]>;
  insertSettlement(shop: string, settlement: StoredSettlement): Promise<void>;
  /** Oldest first. */
  settlementsOf(caseNumber: string): Promise<StoredSettlement[]>;
  findSettlement(shop: string, id: string): Promise<StoredSettlement | null>;
  /** What was settled before stays as it was: false. */
  settle(id: string, outcome: SettlementOutcome): Promise<boolean>;
  /** What was refunded, or is on its way, of all cases of an order; by payment. */
  refundedOf(orderId: string): Promise<StoredSettlement[]>;

  /** What the rules of the policy said when the case was made. */
  saveRules(caseNumber: string, rules: readonly RuledItem[]): Promise<void>;
  rulesOf(caseNumber: string): Promise<readonly RuledItem[]>;
  /** Notes the moment too where it is closed from now on; that it opens again takes it away. */
  saveStanding(caseNumber: string, standing: Standing, now: Date): Promise<void>;
  listQueue(shop: string, filter: QueueFilter, page: PageRequest): Promise<Page<StandingCase>>;
  /**
   * Cases of which something is due from the shop, and of which staff was not reminded so yet; the longest due come
   * first.
   */
  casesDue(shop: string, due: DueFilter, limit: number): Promise<DueCase[]>;
}
