export { returns } from './returns.js';
export { shops, apiKeys, policies } from './shops.js';
export { orders, orderPolicies } from './orders.js';
export { quotes, submissions, idempotencyKeys } from './submissions.js';
export { returnCases, caseItems, shipments, messages, feedback } from './cases.js';
export { events, deliveries } from './events.js';
export { lookupAttempts, verifications } from './access.js';
export { files, fileContents } from './files.js';
export { products, reservations } from './stock.js';
