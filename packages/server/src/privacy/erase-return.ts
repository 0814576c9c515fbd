import type { StoreTransaction } from '../ports/return-store.js';
import type { PrivateCase } from '../ports/store/privacy-data.js';
import type { Counts } from './counts.js';
import type { KindOfReturns } from './periods.js';

/** What is done for each kind. Gives the files that were let go of. */
const ERASE: Readonly<
  Record<
    KindOfReturns,
    (transaction: StoreTransaction, of: PrivateCase, orderId: string, now: Date, counts: Counts) => Promise<string[]>
  >
> = {
  texts: async (transaction, { number }, _orderId, now, counts) => {
    await transaction.eraseTexts(number, now);
    counts.add('texts');
    return [];
  },
  photos: async (transaction, { number, destructionFiles }, orderId, now, counts) => {
    const files = await transaction.filesOfOrder(orderId);
    const gone = files
      .filter(({ id, caseNumber }) => caseNumber === number && !destructionFiles.includes(id))
      .map(({ id }) => id);
    await transaction.releaseFiles(gone);
    await transaction.notePhotosErased(number, now);
    counts.add('photos', gone.length);
    return gone;
  },
  records: async (transaction, { number, destructionFiles }, _orderId, now, counts) => {
    await transaction.releaseFiles(destructionFiles);
    await transaction.eraseRecords(number, now);
    counts.add('records');
    counts.add('photos', destructionFiles.length);
    return [...destructionFiles];
  },
};

const ERASED_AT = { texts: 'textsErasedAt', photos: 'photosErasedAt', records: 'recordsErasedAt' } as const;

/**
 * Erases kinds of what is known of a closed return, but for what was erased before. The files that are given are let go
 * of: their bytes are deleted once the transaction is through, here or by a sweep.
 */
export const eraseReturn = async (
  transaction: StoreTransaction,
  orderId: string,
  of: PrivateCase,
  kinds: readonly KindOfReturns[],
  now: Date,
  counts: Counts,
): Promise<string[]> => {
  const files: string[] = [];
  if (of.closedAt === null) return files;
  for (const kind of kinds) {
    if (of[ERASED_AT[kind]] === null) files.push(...(await ERASE[kind](transaction, of, orderId, now, counts)));
  }
  return files;
};
