import { normaliseNumber } from '../access/normalise.js';
import { findSigned, isLinkOpen } from '../access/signed-link.js';
import type { ServedFile } from '../evidence/open-file.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { symbolSvg } from '../slip/symbol-svg.js';

/** The code of a case as a picture, for whoever has an address that was signed for it. */
export const openCode = async (
  { store, clock }: Ports,
  shop: StoredShop,
  number: string,
  signed: { readonly expires: string; readonly signature: string },
): Promise<ServedFile> => {
  if (!(await isLinkOpen(shop, { route: 'readCode', number }, signed, clock.now()))) {
    throw new ServiceProblem('link_over', 'This address is over');
  }
  const file = await findSigned(store, shop, (data, home) => data.readCaseFile(home, normaliseNumber(number)));
  const code = file?.booking?.code;
  if (!code) throw new ServiceProblem('case_not_found', 'There is no code for this return');
  // Loaded when a code is drawn: in a page that runs the service it is half of all there is.
  const { code128, qrCode } = await import('../slip/symbols.js');
  const symbol = code.symbol === 'qr' ? qrCode(code.text) : code128(code.text);
  return {
    type: 'image/svg+xml',
    fileName: `${number}.svg`,
    bytes: new TextEncoder().encode(symbolSvg(symbol)),
  };
};
