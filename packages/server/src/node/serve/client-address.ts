import { isIP } from 'node:net';

/** `203.0.113.7:51234` and `[2001:db8::1]:443`, as some proxies write addresses. */
const withoutPort = (entry: string): string =>
  /^\[(.+)\](:\d+)?$/.exec(entry)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry)?.[1] ?? entry;

/** A client is one client, over IPv4 and over a socket that takes both. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Who asks. Each proxy adds to the end of `X-Forwarded-For` whom it heard, so the last `proxies` entries are theirs and
 * what stands before them is anybody's word.
 *
 * @param remote the address at the other end of the connection
 * @param forwarded the header's value
 */
export const clientAddress = (
  remote: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string | undefined => {
  if (remote === undefined || proxies === 0 || forwarded === undefined) return remote && plain(remote);
  const entries = forwarded.split(',').map((entry) => withoutPort(entry.trim()));
  const entry = entries[Math.max(0, entries.length - proxies)];
  return plain(entry !== undefined && isIP(entry) !== 0 ? entry : remote);
};
