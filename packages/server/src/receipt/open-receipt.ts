import { isLinkOpen } from '../access/signed-link.js';
import type { ServedFile } from '../evidence/open-file.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { readRecord } from '../withdrawals/record.js';
import { receiptFile } from './receipt-file.js';

/** An acknowledgement, for whoever has an address that was signed for it. */
export const openReceipt = async (
  ports: Ports,
  shop: StoredShop,
  { id, format }: { readonly id: string; readonly format: string },
  signed: { readonly expires: string; readonly signature: string },
): Promise<ServedFile> => {
  const linked = { route: 'readWithdrawalReceipt', withdrawal: id, format } as const;
  if (!(await isLinkOpen(shop, linked, signed, ports.clock.now()))) {
    throw new ServiceProblem('link_over', 'This address is over');
  }
  const stored = await ports.store.inShop(shop.id, (data) => data.findWithdrawal(shop.id, id));
  if (!stored || (format !== 'pdf' && format !== 'txt')) {
    throw new ServiceProblem('not_found', 'There is no such receipt');
  }
  return receiptFile(ports, shop, { ...readRecord(stored), hash: stored.hash }, format);
};
