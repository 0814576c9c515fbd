import type { Outage } from '@returns-portal/contract';

export interface NewOutage {
  readonly id: string;
  /** `*`: every shop of the service. */
  readonly shop: string;
  readonly from: Date;
  readonly until: Date;
  readonly noticedBy: Outage['noticedBy'];
  readonly cause: string | null;
}

/** When statements could not be received. */
export interface OutageData {
  /** The shop's own and the service's, the latest first: 500 at most. */
  listOutages(shop: string): Promise<Outage[]>;
  insertOutage(outage: NewOutage): Promise<void>;
  /** Notes that the service could receive a statement now. Gives when that was noted last; null where it never was. */
  beat(now: Date): Promise<Date | null>;
}
