import ipaddr from 'ipaddr.js';

/** All that is given out of IPv6 lies here; what lies elsewhere is old, reserved or a way round to IPv4. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');
/** For measurements and for documents (RFC 2544, RFC 9637), which the library takes for the public internet. */
const MEASURING = ipaddr.IPv4.parseCIDR('198.18.0.0/15');
const DOCUMENTS = ipaddr.IPv6.parseCIDR('3fff::/20');

/** Addresses on the public internet; the others are the service's own network. */
const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GIVEN_OUT) && !parsed.match(DOCUMENTS);
  return !parsed.match(MEASURING);
};

/** Whether all addresses of a host are on the public internet, so that a webhook reaches nothing inside. */
export const arePublic = (addresses: readonly string[]): boolean => addresses.length > 0 && addresses.every(isPublic);
