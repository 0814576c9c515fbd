import type { ReturnCase } from '@returns-portal/contract';
import { toCase } from '../store/rows/to-case.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { sorted } from './sorted.js';

/** The cases that are picked, with their items, oldest first. */
export const readCases = (
  { returnCases, orders, shops, caseItems }: Tables,
  where: (row: Rows['returnCases']) => boolean,
): ReturnCase[] =>
  sorted(returnCases.select(where), ({ createdAt, number }) => [createdAt, number]).flatMap((row) => {
    const [order] = orders.select(({ id }) => id === row.orderId);
    const [seller] = shops.select(({ id }) => id === row.seller);
    const items = caseItems.select(({ caseNumber }) => caseNumber === row.number);
    if (!order || !seller) return [];
    return [
      toCase(
        row,
        order.document.number,
        seller.name,
        sorted(items, ({ position }) => [position]),
      ),
    ];
  });
