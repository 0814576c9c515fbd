import { createReturnFlow, restAdapter } from '@returns-portal/sdk';

/** The service is mounted at /api of the shop's own site. */
export const adapter = restAdapter({ endpoint: '/api', shop: 'casa-lumina' });

/**
 * Opens the door: it looks the order or the return up, asks for a code where the shop wants one, and leads to the step
 * `case`. From there a tracker follows the return.
 */
export const flow = createReturnFlow({ adapter });
