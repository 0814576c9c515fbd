import { policyInForce, sellersOf, type LocalDay, type Policy } from '@returns-portal/policy';
import { normaliseNumber, normalisePhone } from '../access/normalise.js';
import type { Customer, OrderRecord } from '../order-record.js';
import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';
import { checkRecord } from './check-record.js';
import { RecordRefusedError } from './record-refused-error.js';
import { orderRecordSchema } from './record-schemas.js';

/** The version of the day of purchase; for orders older than the first version, that one. */
const versionFor = (versions: readonly Policy[], placedOn: LocalDay): Policy | undefined =>
  policyInForce(versions, placedOn) ?? [...versions].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))[0];

const checkSeller = async (transaction: StoreTransaction, shop: string, seller: string): Promise<void> => {
  const found = await transaction.findShop(seller);
  if (!found || (seller !== shop && found.operator !== shop)) {
    throw new RecordRefusedError('shop_unknown', `There is no seller "${seller}" on the shop "${shop}"`);
  }
};

/** The customer as look-ups compare with them: the order's country tells how to read a telephone number. */
export const knownCustomer = ({ customer, order }: Pick<OrderRecord, 'customer' | 'order'>): Customer => ({
  ...customer,
  ...(customer.phone !== undefined && { phone: normalisePhone(customer.phone, order.country) }),
});

/**
 * Takes an order over, or a newer state of it, and freezes the policy version of each seller, and of the marketplace
 * where it has one. From the first return on the order stays as it was then, since amounts were promised on it.
 */
export const importOrder = async (store: ReturnStore, input: OrderRecord): Promise<'stored' | 'kept'> => {
  const record = checkRecord('order', orderRecordSchema, input);
  const { shop, order } = record;
  const number = normaliseNumber(order.number);
  return store.inShop(shop, async (transaction) => {
    const orderId = await transaction.lockOrderByNumber(shop, number);
    if (orderId && (await transaction.hasCases(orderId))) return 'kept';

    const before = orderId ? await transaction.frozenVersions(orderId) : null;
    const frozen = before?.placedOn === order.placedOn ? before.versions : {};
    const versions: Record<string, string> = {};
    for (const seller of sellersOf(order)) {
      await checkSeller(transaction, shop, seller);
      const version = frozen[seller] ?? versionFor(await transaction.policyVersions(seller), order.placedOn)?.version;
      if (!version) throw new RecordRefusedError('policy_missing', `The seller "${seller}" has no policy`);
      versions[seller] = version;
    }
    // A marketplace can have a policy of its own, which is the floor under its sellers'.
    const floor = frozen[shop] ?? versionFor(await transaction.policyVersions(shop), order.placedOn)?.version;
    if (floor) versions[shop] = floor;
    await transaction.putOrder({ shop, order, customer: knownCustomer(record) }, number, versions);
    return 'stored';
  });
};
