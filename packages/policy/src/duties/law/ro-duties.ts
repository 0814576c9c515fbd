import type { LocalDay } from '../../calendar/local-day.js';
import type { Duties } from './duties.js';
import { euDuties } from './eu-duties.js';

const saleOfGoods = 'O.U.G. nr. 140/2021';

export const roDuties = (contractDay: LocalDay): Duties => {
  const base = euDuties(contractDay);
  return {
    ...base,
    remedyDays: 15,
    repairExtensionMonths: 0,
    sources: {
      ...base.sources,
      refund: 'O.U.G. nr. 34/2014, art. 13',
      presumption: `${saleOfGoods}, art. 10`,
      remedy: `${saleOfGoods}, art. 11-12`,
    },
  };
};
