export { createDemoBackend, type DemoBackend, type DemoBackendOptions } from './demo-backend.js';
export { returnsHandlers } from './returns-handlers.js';
