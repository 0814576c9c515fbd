import ipaddr from 'ipaddr.js';

/**
 * What failed look-ups of one caller are counted under: an IPv4 address, or the half of an IPv6 address that a network
 * is given, since whoever has one has all that begin with it.
 */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed.toByteArray().slice(0, 8).join('.')}/64`;
};
