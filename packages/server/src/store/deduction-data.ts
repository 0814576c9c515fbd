import { and, asc, eq } from 'drizzle-orm';
import type { Deduction, DeductionData } from '../ports/store/deduction-data.js';
import type { Database } from './database.js';
import { isSameId } from './same-id.js';
import { deductions } from './schema/index.js';

const toDeduction = ({ items, text, at }: typeof deductions.$inferSelect): Deduction => ({
  items: items.map(({ position, amount }) => ({ position, amount })),
  text,
  at: at.toISOString(),
});

/** What shops keep of the price of withdrawn goods. */
export const deductionData = (database: Database): DeductionData => ({
  async insertDeduction(shop, caseNumber, { items, ...deduction }) {
    await database.insert(deductions).values({ shop, caseNumber, items: [...items], ...deduction });
  },

  async deductionsOf(caseNumber) {
    const rows = await database
      .select()
      .from(deductions)
      .where(eq(deductions.caseNumber, caseNumber))
      .orderBy(asc(deductions.at), asc(deductions.id));
    return rows.map(toDeduction);
  },

  async findDeduction(caseNumber, id) {
    const [row] = await database
      .select()
      .from(deductions)
      .where(and(eq(deductions.caseNumber, caseNumber), isSameId(deductions.id, id)));
    return row ? toDeduction(row) : null;
  },
});
