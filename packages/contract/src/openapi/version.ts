/**
 * Of the contract, and of this package, as its package.json has it. What a step of it means says
 * docs/guides/versioning.md.
 */
export const CONTRACT_VERSION = '0.1.0';
