/** Of this package, as its package.json has it: records of statements say by what they were received. */
export const SERVICE_VERSION = '0.1.0';
