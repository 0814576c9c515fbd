import type { Point } from '@returns-portal/contract';

/** A place's address in one line. */
export const pointAddress = ({ address, postcode, city }: Point): string =>
  [...address, `${postcode} ${city}`].join(', ');
