import type { WithdrawalRequest, WithdrawalStatement } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import { sha256 } from '../access/hmac.js';
import { canonical } from '../canonical.js';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';

/** All that is kept of a statement of withdrawal. Instants are RFC 3339 in UTC. */
export interface WithdrawalRecord {
  /** Of this form. */
  readonly version: 1;
  readonly shop: string;
  /** The client's, by which a statement that is sent again is known. */
  readonly id: string;
  readonly number: string;
  /** Its place among the shop's, from 1. */
  readonly position: number;
  /** The hash of the record before; null of the first. */
  readonly previous: string | null;
  /** When the request reached the service. */
  readonly receivedAt: string;
  /** When it was confirmed, where the device kept it and said for how long; otherwise null. */
  readonly confirmedAt: string | null;
  /** What the device said of its own clock, whatever that is worth. */
  readonly device: WithdrawalRequest['device'] | null;
  /** In which the acknowledgement says the time. */
  readonly timeZone: string;
  readonly locale: Locale;
  readonly statement: WithdrawalStatement;
  /** What the consumer saw: the statement, and the words on both controls. */
  readonly shown: WithdrawalRequest['shown'];
  /** What showed it. */
  readonly component: string;
  /** The version of the shop's policy that was in force; null where there was none. */
  readonly policy: string | null;
  /** The version of this service. */
  readonly service: string;
}

/** Writes a record down as it is kept. */
export const sealRecord = async (record: WithdrawalRecord): Promise<StoredWithdrawal> => {
  const text = canonical(record);
  const { shop, id, number, position } = record;
  return {
    shop,
    id,
    number,
    position,
    receivedAt: new Date(record.receivedAt),
    record: text,
    hash: await sha256(text),
  };
};

/** What a stored statement says. It was written by `sealRecord`, and nobody could change it. */
export const readRecord = ({ record }: Pick<StoredWithdrawal, 'record'>): WithdrawalRecord =>
  JSON.parse(record) as WithdrawalRecord;

/** The moment by which a statement is judged: when it was confirmed, if the device kept it until it could be sent. */
export const statedAt = ({ confirmedAt, receivedAt }: Pick<WithdrawalRecord, 'confirmedAt' | 'receivedAt'>): Date =>
  new Date(confirmedAt ?? receivedAt);
