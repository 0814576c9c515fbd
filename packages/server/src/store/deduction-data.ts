import { and, asc, eq } from 'drizzle-orm';
import type { DeductionData } from '../ports/store/deduction-data.js';
import type { Database } from './database.js';
import { toDeduction } from './rows/to-deduction.js';
import { isSameId } from './same-id.js';
import { deductions } from './schema/index.js';

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
