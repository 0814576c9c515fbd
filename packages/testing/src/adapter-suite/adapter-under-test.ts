import type { ReturnsAdapter } from '@returns-portal/sdk';
import type { DemoOrder } from '../demo-order.js';
import type { Scenario } from '../scenario.js';

/** An order that the back end knows, for one test alone, and the adapter that reaches it. */
export interface OrderUnderTest {
  readonly adapter: ReturnsAdapter;
  readonly order: DemoOrder;
}

/** Puts a copy of a demo order into the back end: `freshOrder` makes one. */
export type TakeOrder = (scenario: Scenario, shop: string) => Promise<OrderUnderTest>;

/** A back end with the demo shops and their policies in it. */
export interface AdapterUnderTest {
  readonly take: TakeOrder;
  close?(): Promise<void>;
}

/** What the suite needs of a test runner; those of Node and of Mocha fit as they are. */
export interface TestApi {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  before(body: () => Promise<void>): unknown;
  after(body: () => Promise<void>): unknown;
}
