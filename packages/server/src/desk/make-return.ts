import { overridePolicies, type Submission } from '@returns-portal/contract';
import type { Locale, Selection } from '@returns-portal/policy';
import { sha256 } from '../access/hmac.js';
import { normaliseNumber } from '../access/normalise.js';
import { visitTo, type Visit } from '../access/visit.js';
import { canonical } from '../canonical.js';
import { createQuote } from '../customer/create-quote.js';
import { submitReturn } from '../customer/submit-return.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { newAct } from './act.js';
import { actingAs } from './acting-as.js';
import { unitsOf } from './decide.js';
import { desksElsewhere, ownDesk, type DeskCall } from './desk-at.js';
import type { Staff } from './staff.js';

export interface StaffReturnRequest {
  readonly id: string;
  readonly selection: Selection;
  readonly locale: Locale;
  readonly override?: string | undefined;
}

const idOf = ({ ports, shop, visitor }: DeskCall, number: string): Promise<string | null> =>
  ports.store.inShop(shop.id, async (data) => {
    const found = await data.findLookupTarget(shop.id, normaliseNumber(number), visitor.seller ?? undefined);
    return found?.matchedCase === null ? found.orderId : null;
  });

/**
 * The order that staff names: the shop's own, or what a seller sold at its marketplace.
 *
 * @throws ServiceProblem order_not_found
 */
export const visitOfStaff = async (ports: Ports, shop: StoredShop, staff: Staff, number: string): Promise<Visit> => {
  const elsewhere = await desksElsewhere(ports, shop, staff);
  for (const desk of [ownDesk(ports, shop, staff), ...(elsewhere ? [elsewhere] : [])]) {
    const orderId = await idOf(desk, number);
    if (orderId !== null) return visitTo(shop, desk.shop, orderId);
  }
  throw new ServiceProblem('order_not_found', 'There is no such order');
};

/** Notes why a rule did not count. */
const noteOverride =
  (staff: Staff, shop: StoredShop, text: string) =>
  async (transaction: StoreTransaction, { cases }: Submission, now: Date): Promise<void> => {
    for (const returnCase of cases) {
      const positions = returnCase.items.flatMap(({ choice }, at) => (choice.track === 'goodwill' ? [at] : []));
      if (positions.length === 0) continue;
      const { number: caseNumber } = returnCase;
      const act = newAct({ staff }, now, { kind: 'override', items: unitsOf(returnCase, positions), text });
      await transaction.insertAct(shop.id, caseNumber, act);
      const data = { act: act.id };
      await recordEvent(transaction, shop, now, { type: 'rule_overridden', by: 'shop', caseNumber, data });
    }
  };

/**
 * Makes a return for a customer, as they would make it themselves; where the rules refuse it, only with a reason. The same
 * again gets the same answer.
 */
export const makeReturn = async (
  ports: Ports,
  newCaseNumber: () => string,
  shop: StoredShop,
  staff: Staff,
  number: string,
  request: StaffReturnRequest,
): Promise<Submission> => {
  const signed = actingAs(ports, staff);
  const visit = await visitOfStaff(ports, shop, staff, number);
  const { id, selection, locale } = request;
  const override = request.override?.trim();
  const adapt = (file: OrderFile): OrderFile =>
    override === undefined ? file : { ...file, policies: overridePolicies(file, selection) };
  const quoteId = `staff-${(await sha256(canonical({ order: visit.orderId, request }))).slice(0, 40)}`;
  const known = await ports.store.inShop(visit.home.id, (data) => data.findQuote(visit.orderId, quoteId));
  if (!known) await createQuote(signed, visit, selection, { id: quoteId, adapt });
  return submitReturn(signed, {
    visit,
    idempotencyKey: `staff:${id}`,
    request: { quoteId, locale },
    newCaseNumber,
    by: 'shop',
    adapt,
    ...(override !== undefined && { afterwards: noteOverride(staff, visit.home, override) }),
  });
};
