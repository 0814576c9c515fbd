import type { DeductionData } from '../ports/store/deduction-data.js';
import { toDeduction } from '../store/rows/to-deduction.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** What shops keep of the price of withdrawn goods. */
export const deductionData = ({ deductions }: Tables): Sync<DeductionData> => ({
  insertDeduction(shop, caseNumber, { items, ...deduction }) {
    deductions.insert({ shop, caseNumber, items: [...items], ...deduction });
  },

  deductionsOf: (caseNumber) =>
    sorted(
      deductions.select((row) => row.caseNumber === caseNumber),
      ({ at, id }) => [at, id],
    ).map(toDeduction),

  findDeduction(caseNumber, id) {
    const [row] = deductions.select((one) => one.caseNumber === caseNumber && one.id === id.toLowerCase());
    return row ? toDeduction(row) : null;
  },
});
