export type { AdapterUnderTest, OrderUnderTest, TakeOrder, TestApi } from './adapter-under-test.js';
export { runAdapterSuite } from './run-adapter-suite.js';
