import { accessRoutes } from './access-routes.js';
import { adminRoutes } from './admin-routes.js';
import { caseRoutes } from './case-routes.js';
import { deskRoutes } from './desk-routes.js';
import { deliveryRoutes } from './delivery-routes.js';
import { insightRoutes } from './insight-routes.js';
import { journeyRoutes } from './journey-routes.js';
import { policyRoutes } from './policy-routes.js';
import { privacyRoutes } from './privacy-routes.js';
import { shippingRoutes } from './shipping-routes.js';
import { withdrawalRoutes } from './withdrawal-routes.js';
import { withdrawalStaffRoutes } from './withdrawal-staff-routes.js';

/** Put together by name: spelt out, the types of all routes would be written a second time for whoever compiles. */
export type Routes = typeof journeyRoutes &
  typeof accessRoutes &
  typeof policyRoutes &
  typeof caseRoutes &
  typeof shippingRoutes &
  typeof withdrawalRoutes &
  typeof adminRoutes &
  typeof deskRoutes &
  typeof deliveryRoutes &
  typeof insightRoutes &
  typeof privacyRoutes &
  typeof withdrawalStaffRoutes;
export type RouteName = keyof Routes;

/** Every route of the service. Service and clients are made from it; a client takes the part it needs. */
export const routes: Routes = {
  ...journeyRoutes,
  ...accessRoutes,
  ...policyRoutes,
  ...caseRoutes,
  ...shippingRoutes,
  ...withdrawalRoutes,
  ...adminRoutes,
  ...deskRoutes,
  ...deliveryRoutes,
  ...insightRoutes,
  ...privacyRoutes,
  ...withdrawalStaffRoutes,
};
