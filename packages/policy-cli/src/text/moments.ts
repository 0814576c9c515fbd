import type { RefundMoment } from '@returns-portal/policy';
import { listed } from './words.js';

const MOMENTS: Readonly<Record<RefundMoment, string>> = {
  approval: 'once it is approved',
  first_scan: 'once the carrier has the goods',
  receipt: 'once the goods have arrived',
  inspection: 'once a person has looked at the goods',
};

/** When it is given, where that can be before a person has looked: "Given once the goods have arrived." */
export const momentsText = (moments: readonly RefundMoment[]): readonly string[] => {
  if (moments.every((moment) => moment === 'inspection')) return [];
  const by = moments.length > 1 ? ', by what is chosen' : '';
  return [
    `Given ${listed(
      moments.map((moment) => MOMENTS[moment]),
      'or',
    )}${by}.`,
  ];
};
