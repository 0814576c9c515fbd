import type { FileType } from '@returns-portal/contract';
import { findSigned, isLinkOpen } from '../access/signed-link.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

/** Bytes that leave the service to be saved or shown as a picture, never to be run. */
export interface ServedFile {
  readonly type: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const ENDINGS: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
};

/** A customer's file, for whoever has an address that was signed for it. */
export const openFile = async (
  { store, files, clock }: Ports,
  shop: StoredShop,
  id: string,
  signed: { readonly expires: string; readonly signature: string },
): Promise<ServedFile> => {
  const over = new ServiceProblem('link_over', 'This address is over');
  if (!(await isLinkOpen(shop, { route: 'readFile', file: id }, signed, clock.now()))) throw over;
  const record = await findSigned(store, shop, (data, home) => data.findFile(home, id));
  const bytes = record && (await files.get(record.shop, record.id));
  if (!bytes) throw over;
  return { type: record.type, fileName: `${record.id}.${ENDINGS[record.type]}`, bytes };
};
