import type { CustomerExport } from '@returns-portal/contract';
import { normaliseEmail } from '../access/normalise.js';
import type { DeskCall } from '../desk/desk-at.js';
import { openDesk, type WholeDesk } from '../desk/open-desk.js';
import { staffCase } from '../desk/staff-case.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { presentWithdrawal } from '../withdrawals/present-withdrawal.js';

interface OpenOrder {
  readonly file: OrderFile;
  readonly desks: readonly WholeDesk[];
}

const toOrder = ({ order, customer }: OrderFile): Pick<CustomerExport['orders'][number], 'order' | 'customer'> => ({
  order: order as CustomerExport['orders'][number]['order'],
  customer: {
    name: customer.name,
    email: customer.email,
    phone: customer.phone ?? null,
    postcode: customer.postcode ?? null,
    id: customer.id ?? null,
  },
});

/** All that a shop knows of a customer, by the address of their orders. All of it is read in one transaction. */
export const exportCustomer = async (
  { ports, shop, visitor }: DeskCall,
  { email: typed }: { readonly email: string },
): Promise<CustomerExport> => {
  const now = ports.clock.now();
  const email = normaliseEmail(typed);
  const { opened, withdrawals, deliveries } = await ports.store.inShop(shop.id, async (transaction) => {
    const orderIds = await transaction.ordersOfCustomer(shop.id, email);
    const found: OpenOrder[] = [];
    for (const orderId of orderIds) {
      const file = await transaction.readOrder(orderId);
      if (!file) continue;
      const desks: WholeDesk[] = [];
      for (const { number } of file.cases) desks.push(await openDesk(transaction, shop, visitor, number));
      found.push({ file, desks });
    }
    const statements = await transaction.statementsOfCustomer(shop.id, email, orderIds);
    const presented = [];
    for (const statement of statements) presented.push(await presentWithdrawal(transaction, statement, now));
    const cases = found.flatMap(({ file }) => file.cases.map(({ number }) => number));
    const sent = await transaction.deliveriesAbout(
      shop.id,
      cases,
      statements.map(({ id }) => id),
    );
    return { opened: found, withdrawals: presented, deliveries: sent };
  });
  const orders: CustomerExport['orders'] = [];
  for (const { file, desks } of opened) {
    const returns = [];
    for (const desk of desks) returns.push(await staffCase(shop, desk, now));
    orders.push({ ...toOrder(file), returns });
  }
  return { exportedAt: now.toISOString(), email, orders, withdrawals, deliveries };
};
