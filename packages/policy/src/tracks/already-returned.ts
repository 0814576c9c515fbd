import type { RefusedBecause } from '../model/verdict.js';
import type { RefusedUnits } from './cell.js';

export const alreadyReturnedBecause: RefusedBecause = { code: 'already_returned', layer: 'shop', params: {} };

/** The units of a line that are gone, as a verdict names them. */
export const alreadyReturned = (gone: number): RefusedUnits[] =>
  gone > 0 ? [{ units: gone, because: alreadyReturnedBecause }] : [];
