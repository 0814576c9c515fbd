import type { ReadOrder } from '../findings.js';
import { readCells, rowWith, type Cells } from './cells.js';
import type { Column } from './columns.js';
import { customerOf } from './customer-cells.js';
import { numberOf, type Group } from './group-rows.js';
import { locateIn } from './locate.js';
import type { Row } from './read-rows.js';

/** The members that have a value. */
const given = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ''));

const cellOf = (row: Row, column: Column): string => row.cells.get(column) ?? '';

const deliveryOf = (row: Row, { find }: Cells): Record<string, unknown> => {
  const on = cellOf(row, 'delivered_on');
  const status = cellOf(row, 'delivery_status') || (on === '' ? 'unknown' : 'delivered');
  if (status === 'delivered' && on === '')
    find(row, 'delivered_on', 'must be the day of the delivery: the line says that it was delivered.');
  if (status !== 'delivered' && on !== '')
    find(row, 'delivery_status', 'must be delivered, or empty: the line has a day of delivery.');
  return given({ status, on, shippedOn: cellOf(row, 'shipped_on') });
};

const lineOf = (row: Row, shop: string, cells: Cells): Record<string, unknown> => ({
  ...given({
    id: cellOf(row, 'line_id'),
    sku: cellOf(row, 'sku'),
    brand: cellOf(row, 'brand'),
    seller: cellOf(row, 'seller') || shop,
    title: cellOf(row, 'title'),
    variant: cellOf(row, 'variant'),
    image: cellOf(row, 'image'),
    category: cellOf(row, 'category'),
    unitPrice: cells.amount(row, 'unit_price'),
    listPrice: cells.amount(row, 'list_price'),
    quantity: cells.whole(row, 'quantity'),
  }),
  returned: cells.whole(row, 'returned') ?? 0,
  tags: cellOf(row, 'tags')
    .split('|')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== ''),
  delivery: deliveryOf(row, cells),
});

/** What was paid to each seller for delivery: the first of its rows that says so, and the others must not differ. */
const deliveriesOf = (group: Group, shop: string, cells: Cells): Record<string, unknown>[] => {
  const charges = new Map<string, { row: Row; paid: number; cheapest: number }>();
  for (const row of group) {
    const seller = cellOf(row, 'seller') || shop;
    const paid = cells.amount(row, 'delivery_paid');
    const cheapest = cells.amount(row, 'delivery_cheapest') ?? paid;
    if (paid === undefined || cheapest === undefined) continue;
    const known = charges.get(seller);
    if (!known) charges.set(seller, { row, paid, cheapest });
    else if (known.paid !== paid || known.cheapest !== cheapest) {
      cells.find(
        row,
        'delivery_paid',
        `differs from line ${known.row.line}. It is paid once for all lines of a seller: write the same in both.`,
      );
    }
  }
  return [...charges].map(([seller, { paid, cheapest }]) => ({ seller, paid, cheapest }));
};

const checkLineIds = (group: Group, { find }: Cells): void => {
  const seen = new Map<string, Row>();
  for (const row of group) {
    const id = cellOf(row, 'line_id');
    const before = seen.get(id);
    if (before && id !== '')
      find(row, 'line_id', `is that of line ${before.line}, too. Give each line of an order an id of its own.`);
    else seen.set(id, row);
  }
};

/** Ids have no spaces; numbers of orders may. */
const idFrom = (number: string): string => number.replaceAll(/[^\w.:~-]/g, '-');

/**
 * Makes one order of its rows.
 *
 * @param defaultShop the shop of rows that name none
 */
export const readGroup = (group: Group, defaultShop: string | undefined): ReadOrder => {
  const cells = readCells(group);
  const number = numberOf(group[0]);
  const shop = cells.ofOrder('shop') || (defaultShop ?? '');
  if (shop === '') cells.find(group[0], 'shop', 'must be the id of a shop. Add the column, or say --shop.');
  checkLineIds(group, cells);
  const order = {
    ...given({
      id: cells.ofOrder('order_id') || idFrom(number),
      number,
      currency: cells.ofOrder('currency'),
      country: cells.ofOrder('country'),
      region: cells.ofOrder('region'),
      timeZone: cells.ofOrder('time_zone'),
      placedOn: cells.ofOrder('placed_on'),
      channel: cells.ofOrder('channel'),
      taxes: cells.ofOrder('taxes'),
    }),
    discount: cells.amount(rowWith(group, 'discount'), 'discount') ?? 0,
    lines: group.map((row) => lineOf(row, shop, cells)),
    deliveries: deliveriesOf(group, shop, cells),
  };
  const record = { shop, order, customer: customerOf(cells.ofOrder) };
  return { findings: cells.findings, record, order: number, locate: locateIn(group) };
};
