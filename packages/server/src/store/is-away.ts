/**
 * SQLSTATE codes of a database that cannot serve now: class 08, no connection; 53, out of connections, memory or
 * room; 57, stopping, starting, or the statement took too long. 25P03: it gave up on a transaction that stood still.
 */
const SQLSTATE = /^(08|53|57)[0-9A-Z]{3}$|^25P03$/;

/** What operating systems call a server that is not there, or not any more. As text: here nothing knows Node. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** A socket in a folder is a file: it is missing while its server is away. Any other missing file is a mistake. */
const isMissingSocket = (error: object): boolean =>
  'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';

/**
 * Whether an error means that the database is away for now, so that the same request may well succeed later. Drizzle
 * wraps the driver's error. Whether the last transaction was committed is unknown then: ask again under the same key.
 */
export const isAway = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && (SQLSTATE.test(error.code) || NETWORK.has(error.code))) {
    return true;
  }
  if (isMissingSocket(error)) return true;
  // Several addresses were tried, such as 127.0.0.1 and ::1.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some(isAway)) return true;
  return 'cause' in error && isAway(error.cause);
};
