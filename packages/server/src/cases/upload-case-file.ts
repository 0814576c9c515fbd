import type { StoredFile } from '@returns-portal/contract';
import { attachFiles } from '../evidence/attach-files.js';
import { uploadFile } from '../evidence/upload-file.js';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { findCase } from './find-case.js';

/** Takes a file of the shop for a case. Its customer sees it there, as they see their own. */
export const uploadCaseFile = async (
  { ports, shop, visitor }: DeskCall,
  number: string,
  bytes: Uint8Array,
): Promise<StoredFile> => {
  const { store, clock } = ports;
  const { file } = await store.inShop(shop.id, (transaction) => findCase(transaction, shop, visitor, number));
  const { orderId, returnCase } = file;
  const stored = await uploadFile(ports, shop, orderId, bytes);
  await store.inShop(shop.id, async (transaction) => {
    const caseNumber = returnCase.number;
    await attachFiles(transaction, orderId, caseNumber, [{ id: stored.id, lineId: null }]);
    const data = { files: 1, file: stored.id };
    await recordEvent(transaction, shop, clock.now(), { type: 'evidence_added', by: 'shop', caseNumber, data });
  });
  return stored;
};
