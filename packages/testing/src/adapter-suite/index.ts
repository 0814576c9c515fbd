export type { AdapterUnderTest, KnownOrder, OrderUnderTest, TakeOrder } from '../conformance/subject.js';
export type { TestApi } from './test-api.js';
export { runAdapterSuite } from './run-adapter-suite.js';
