import { ReturnsError } from '../errors/returns-error.js';

/**
 * The acknowledgement as a file, from its signed address. Rejects when that is over or cannot be reached: the statement and
 * its receipt are then still in the page.
 */
export const readReceiptFile = async (address: string): Promise<Blob> => {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new ReturnsError('link_over', `The receipt answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  return new Blob([await response.arrayBuffer()], { type });
};
