import { accessRoutes } from './access-routes.js';
import { adminRoutes } from './admin-routes.js';
import { caseRoutes } from './case-routes.js';
import { journeyRoutes } from './journey-routes.js';
import { policyRoutes } from './policy-routes.js';
import { shippingRoutes } from './shipping-routes.js';
import { withdrawalRoutes } from './withdrawal-routes.js';
import { withdrawalStaffRoutes } from './withdrawal-staff-routes.js';

/** Every route of the service. Service and clients are made from it; a client takes the part it needs. */
export const routes = {
  ...journeyRoutes,
  ...accessRoutes,
  ...policyRoutes,
  ...caseRoutes,
  ...shippingRoutes,
  ...withdrawalRoutes,
  ...adminRoutes,
  ...withdrawalStaffRoutes,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
