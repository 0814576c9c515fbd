import type { Ports } from '../../ports/ports.js';
import type { Handlers } from '../call.js';
import { accessHandlers } from './access.js';
import { adminHandlers } from './admin.js';
import { caseHandlers } from './cases.js';
import { deskHandlers } from './desk.js';
import { deliveryHandlers } from './deliveries.js';
import { insightHandlers } from './insights.js';
import { journeyHandlers } from './journey.js';
import { policyHandlers } from './policy.js';
import { privacyHandlers } from './privacy.js';
import { shippingHandlers } from './shipping.js';
import { withdrawalStaffHandlers } from './withdrawal-staff.js';
import { withdrawalHandlers } from './withdrawals.js';

/** What is done for each route of the contract. */
export const createHandlers = (ports: Ports, newCaseNumber: () => string): Handlers => ({
  ...journeyHandlers(ports, newCaseNumber),
  ...accessHandlers(ports),
  ...policyHandlers(ports),
  ...caseHandlers(ports),
  ...shippingHandlers(ports),
  ...withdrawalHandlers(ports),
  ...adminHandlers(ports),
  ...deskHandlers(ports, newCaseNumber),
  ...deliveryHandlers(ports),
  ...insightHandlers(ports),
  ...privacyHandlers(ports),
  ...withdrawalStaffHandlers(ports, newCaseNumber),
});
