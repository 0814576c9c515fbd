export { returnsHandlers } from './returns-handlers.js';
