import ipaddr from 'ipaddr.js';

/** Addresses on the public internet; the others are the service's own network. */
const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Whether all addresses of a host are on the public internet, so that a webhook reaches nothing inside. */
export const arePublic = (addresses: readonly string[]): boolean => addresses.length > 0 && addresses.every(isPublic);
