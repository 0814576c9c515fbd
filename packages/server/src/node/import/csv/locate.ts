import type { Finding } from '../findings.js';
import type { Column } from './columns.js';
import type { Group } from './group-rows.js';

type Members = Readonly<Record<string, Column>>;

const ORDER: Members = {
  id: 'order_id',
  number: 'order_number',
  currency: 'currency',
  country: 'country',
  region: 'region',
  timeZone: 'time_zone',
  placedOn: 'placed_on',
  channel: 'channel',
  discount: 'discount',
  taxes: 'taxes',
};

const CUSTOMER: Members = { email: 'email', name: 'name', postcode: 'postcode', phone: 'phone' };

const LINE: Members = {
  id: 'line_id',
  sku: 'sku',
  title: 'title',
  variant: 'variant',
  brand: 'brand',
  image: 'image',
  category: 'category',
  tags: 'tags',
  seller: 'seller',
  unitPrice: 'unit_price',
  listPrice: 'list_price',
  quantity: 'quantity',
  returned: 'returned',
  'delivery.on': 'delivered_on',
  'delivery.shippedOn': 'shipped_on',
  'delivery.status': 'delivery_status',
};

const CHARGE: Members = { paid: 'delivery_paid', cheapest: 'delivery_cheapest', seller: 'seller' };

/** The column that a member of a record came from. */
const columnOf = (path: string): Column | undefined => {
  const [, list, member = ''] = /^order\.(lines|deliveries)\[\d+\]\.([\w.]+)/.exec(path) ?? [];
  if (list !== undefined) return (list === 'lines' ? LINE : CHARGE)[member];
  const [, whose, name = ''] = /^(order|customer)\.(\w+)/.exec(path) ?? [];
  if (whose !== undefined) return (whose === 'order' ? ORDER : CUSTOMER)[name];
  return path === 'shop' ? 'shop' : undefined;
};

/** Finds the cell of a member of the record that was made of these rows. */
export const locateIn =
  (group: Group) =>
  (path: string): Pick<Finding, 'line' | 'column'> => {
    const index = Number(/^order\.lines\[(\d+)\]/.exec(path)?.[1] ?? 0);
    const column = columnOf(path) ?? '';
    // Without ids of their own, orders get their numbers'.
    const source = column === 'order_id' && !group[0].cells.get('order_id') ? 'order_number' : column;
    return { line: (group[index] ?? group[0]).line, column: source };
  };
