import { normaliseNumber } from '../access/normalise.js';
import { findSigned, isLinkOpen } from '../access/signed-link.js';
import type { ServedFile } from '../evidence/open-file.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { shipmentOf } from './shipment-of.js';

/** The label or slip of a case, for whoever has an address that was signed for it. */
export const openPrintable = async (
  { store, carrier, clock }: Ports,
  shop: StoredShop,
  number: string,
  signed: { readonly expires: string; readonly signature: string },
): Promise<ServedFile> => {
  const now = clock.now();
  if (!(await isLinkOpen(shop, { route: 'readPrintable', number }, signed, now))) {
    throw new ServiceProblem('link_over', 'This address is over');
  }
  const file = await findSigned(store, shop, (data, home) => data.readCaseFile(home, normaliseNumber(number)));
  const printable = file?.booking ? await carrier.printable(shipmentOf(file, now), file.booking) : null;
  if (!printable) throw new ServiceProblem('case_not_found', 'There is nothing to print for this return');
  return printable;
};
