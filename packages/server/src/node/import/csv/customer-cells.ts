import type { Customer } from '../../../order-record.js';
import type { Column } from './columns.js';

/** The columns that say whom an order belongs to. Each is a member of `Customer` of the same name. */
const CUSTOMER_COLUMNS = ['email', 'name', 'postcode', 'phone'] as const satisfies readonly (Column & keyof Customer)[];

/** The customer of an order; what is not given is left out. */
export const customerOf = (cell: (column: Column) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CUSTOMER_COLUMNS.flatMap((column) => (cell(column) === '' ? [] : [[column, cell(column)] as const])),
  );
