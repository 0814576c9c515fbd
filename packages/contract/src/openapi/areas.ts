import { accessRoutes } from '../routes/access-routes.js';
import { adminRoutes } from '../routes/admin-routes.js';
import { caseRoutes } from '../routes/case-routes.js';
import { deskRoutes } from '../routes/desk-routes.js';
import { privacyRoutes } from '../routes/privacy-routes.js';
import { deliveryRoutes } from '../routes/delivery-routes.js';
import { insightRoutes } from '../routes/insight-routes.js';
import { journeyRoutes } from '../routes/journey-routes.js';
import { policyRoutes } from '../routes/policy-routes.js';
import { shippingRoutes } from '../routes/shipping-routes.js';
import { withdrawalRoutes } from '../routes/withdrawal-routes.js';
import type { Route } from '../routes/route.js';
import { withdrawalStaffRoutes } from '../routes/withdrawal-staff-routes.js';

interface Area {
  readonly name: string;
  readonly description: string;
  readonly routes: Readonly<Record<string, Route>>;
}

/** The routes by what they are for: the tags of the document, in the order in which one would read them. */
export const AREAS: readonly Area[] = [
  { name: 'journey', description: 'From the look-up to the submission.', routes: journeyRoutes },
  { name: 'access', description: 'What a page must know first, and other ways to an order.', routes: accessRoutes },
  { name: 'policy', description: 'What a shop takes back, for anybody to read.', routes: policyRoutes },
  { name: 'cases', description: 'Following up on a return.', routes: caseRoutes },
  {
    name: 'shipping',
    description: 'Where and when goods are handed over, what is had instead.',
    routes: shippingRoutes,
  },
  {
    name: 'withdrawal',
    description: 'The withdrawal function (Directive 2011/83/EU art. 11a), without a look-up.',
    routes: withdrawalRoutes,
  },
  { name: 'admin', description: 'The merchant’s own systems; keys stay out of web pages.', routes: adminRoutes },
  {
    name: 'desk',
    description: 'What staff does with returns: decide, receive, look, pay, send.',
    routes: deskRoutes,
  },
  {
    name: 'deliveries',
    description: 'What the service sends: mails, messages to telephones and webhooks.',
    routes: deliveryRoutes,
  },
  {
    name: 'privacy',
    description: 'What is known of a customer, and how it is forgotten.',
    routes: privacyRoutes,
  },
  {
    name: 'withdrawal-admin',
    description: 'What a shop’s staff sees of withdrawals and does about them.',
    routes: withdrawalStaffRoutes,
  },
  { name: 'insights', description: 'What a shop can learn from its returns.', routes: insightRoutes },
];
