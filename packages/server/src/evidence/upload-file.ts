import { FILE_TYPES, type StoredFile } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { recogniseFile } from './recognise-file.js';
import { withoutTail } from './without-tail.js';

/** Bytes of one file: a photo of a telephone as it is. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Of one order, whether they became evidence or not. */
const MOST_FILES = 60;
const MOST_BYTES = 100 * 1024 * 1024;

/** Takes a file for an order. It is kept as it is and never run, shown or opened here: see `openFile`. */
export const uploadFile = async (
  { store, files, clock }: Ports,
  shop: StoredShop,
  orderId: string,
  given: Uint8Array,
): Promise<StoredFile> => {
  const type = await recogniseFile(given);
  if (!type) {
    throw new ServiceProblem('unsupported_media_type', 'The file is none of the types that are taken', {
      types: FILE_TYPES,
    });
  }
  const bytes = withoutTail(type, given);
  const id = crypto.randomUUID();
  await store.inShop(shop.id, async (transaction) => {
    if (!(await transaction.lockOrder(orderId))) throw new ServiceProblem('token_invalid', 'The order is gone');
    const { count, size } = await transaction.countFiles(orderId);
    if (count >= MOST_FILES || size + bytes.byteLength > MOST_BYTES) {
      throw new ServiceProblem('limit_reached', 'The order has as many files as it can have', { limit: MOST_FILES });
    }
    await transaction.insertFile({
      id,
      shop: shop.id,
      orderId,
      caseNumber: null,
      lineId: null,
      type,
      size: bytes.byteLength,
      addedAt: clock.now(),
    });
  });
  // A file whose bytes were not kept is removed with the others that nobody made evidence.
  await files.put(shop.id, id, bytes);
  return { id, type, size: bytes.byteLength };
};
