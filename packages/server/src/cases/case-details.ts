import { actionsFor, withdrawalClocks, type CaseDetails } from '@returns-portal/contract';
import { signLink } from '../access/signed-link.js';
import type { CaseFile } from '../ports/store/case-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { OpenDesk } from '../desk/open-desk.js';
import { surroundingsOf } from './surroundings-of.js';

/** Kinds of method that need paper. */
const PRINTED = ['parcel_label', 'own_carrier', 'drop_off', 'pickup'];

const shippingOf = async (
  shop: StoredShop,
  { returnCase, booking, point, pickup }: CaseFile,
  now: Date,
): Promise<CaseDetails['shipping']> => {
  const { method, number, items } = returnCase;
  const isSent = items.some(({ goods, sendBackBy }) => goods !== 'requested' && goods !== 'declined' && sendBackBy);
  if (!method || !booking || !isSent) return null;
  const { code, carrier, trackingNumber } = booking;
  return {
    code: code && { ...code, image: await signLink(shop, { route: 'readCode', number }, now) },
    carrier,
    trackingNumber,
    printable: PRINTED.includes(method.kind) ? await signLink(shop, { route: 'readPrintable', number }, now) : null,
    point: point && { ...point },
    pickup: pickup && { ...pickup },
  };
};

/** A case with all that gathered around it, as its customer may see it. */
export const caseDetails = async (
  shop: StoredShop,
  { file, trail, order, deductions, acts, settlements }: OpenDesk,
  now: Date,
): Promise<CaseDetails> => ({
  case: file.returnCase,
  actions: actionsFor(file.returnCase, surroundingsOf(trail, now)),
  shipping: await shippingOf(shop, file, now),
  shipments: trail.shipments,
  messages: trail.messages,
  evidence: await Promise.all(
    trail.evidence.map(async (file) => ({
      ...file,
      link: await signLink(shop, { route: 'readFile', file: file.id }, now),
    })),
  ),
  feedback: trail.feedback,
  counterOffer: trail.counterOffer,
  clocks: order && withdrawalClocks(file.returnCase, trail.history, order, now),
  deductions: [...deductions],
  given: settlements.flatMap(({ kind, amount, state, settledAt, reference }) =>
    state === 'done' && settledAt !== null
      ? [{ kind, amount, at: settledAt, code: kind === 'credit' ? reference : null }]
      : [],
  ),
  outgoing: acts.flatMap((act) => {
    if (act.kind !== 'outgoing') return [];
    const { what, carrier, trackingNumber, at } = act;
    return [{ what, carrier, trackingNumber, at }];
  }),
  history: trail.history,
});
