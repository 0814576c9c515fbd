import { withdrawalRoutes } from '@returns-portal/contract';
import * as z from 'zod/mini';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';

const { locale, statement, shown } = withdrawalRoutes.declareWithdrawal.request.shape;

const moment = z.pipe(
  z.string(),
  z.transform((text: string) => new Date(text)),
);

/** What handling a statement needs of its record; there is more in it. */
const record = z.object({
  id: z.string(),
  number: z.string(),
  receivedAt: moment,
  confirmedAt: z.nullable(moment),
  timeZone: z.string(),
  locale,
  statement,
  shown,
});

export type ReadRecord = z.output<typeof record>;

/** A statement as it is kept, to be worked with. One that cannot be read is a fault of ours, and throws. */
export const readRecord = ({ record: text }: Pick<StoredWithdrawal, 'record'>): ReadRecord =>
  record.parse(JSON.parse(text));

/** The moment by which a statement is judged: when it was confirmed, if the device kept it until it could be sent. */
export const statedAt = ({ confirmedAt, receivedAt }: ReadRecord): Date => confirmedAt ?? receivedAt;
