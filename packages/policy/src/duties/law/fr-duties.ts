import type { LocalDay } from '../../calendar/local-day.js';
import type { Duties } from './duties.js';
import { euDuties } from './eu-duties.js';

const article = (numbers: string): string => `C. conso., art. ${numbers}`;

export const frDuties = (contractDay: LocalDay): Duties => ({
  ...euDuties(contractDay),
  lateTiers: [
    { afterDays: 10, percent: 5, settled: true },
    { afterDays: 20, percent: 10, settled: true },
    { afterDays: 30, percent: 20, settled: false },
    { afterDays: 60, percent: 50, settled: false },
    { afterDays: 90, percent: 50, percentPerMonth: 5, settled: false },
  ],
  // Art. L241-6, of the postage that the consumer paid for a faulty product.
  postageLateTiers: [
    { afterDays: 0, percent: 10, settled: true },
    { afterDays: 14, percent: 20, settled: true },
    { afterDays: 30, percent: 50, settled: true },
  ],
  remedyDays: 30,
  repairExtensionMonths: 6,
  replacementRestarts: true,
  sources: {
    refund: article('L221-24'),
    late: article('L242-4'),
    presumption: article('L217-7'),
    remedy: article('L217-10 et L217-12'),
    repair: article('L217-13'),
  },
});
