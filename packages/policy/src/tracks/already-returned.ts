import type { RefusedBecause } from '../model/verdict.js';

const because: RefusedBecause = { code: 'already_returned', layer: 'shop', params: {} };

/** The units of a line that are gone, as a verdict names them. */
export const alreadyReturned = (
  gone: number,
): readonly { readonly units: number; readonly because: RefusedBecause }[] =>
  gone > 0 ? [{ units: gone, because }] : [];
