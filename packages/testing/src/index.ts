export { demoFixtures, type DemoFixtures } from './demo-fixtures.js';
export type { DemoOrder } from './demo-order.js';
export { freshOrder } from './fresh-order.js';
export { SCENARIOS, type Scenario } from './scenario.js';
export type { DemoStock } from './stock.js';
export { seed } from './seed.js';
