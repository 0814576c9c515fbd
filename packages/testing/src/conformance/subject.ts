import type { ReturnsAdapter } from '@returns-portal/sdk';
import type { Order } from '@returns-portal/policy';
import type { Scenario } from '../scenario.js';

/** What an order's customer knows beside its number; the first that is there is used, the mail address first. */
export interface KnownCustomer {
  readonly email?: string | undefined;
  readonly postcode?: string | undefined;
  readonly phone?: string | undefined;
}

/** An order that the back end knows. A demo order is one; of your own, the number and the contact are enough. */
export interface KnownOrder {
  /** With lines, discount and deliveries, refunds are held against what was paid. */
  readonly order: Pick<Order, 'number'> & Partial<Order>;
  readonly customer: KnownCustomer;
}

/** An order for one check alone, and the adapter that reaches it. */
export interface OrderUnderTest {
  readonly adapter: ReturnsAdapter;
  readonly order: KnownOrder;
  /** An order of somebody else, in the same shop, that the same adapter could open. */
  readonly neighbour?: KnownOrder | undefined;
}

/**
 * Gives an order as the scenario promises it (`SCENARIO_PROMISES`), or null where the back end has none: what needs it is
 * left out. Nobody else may have it: checks return what is in it.
 *
 * @param shop the demo shop that has it; of no interest where your own orders are tested
 */
export type TakeOrder = (scenario: Scenario, shop: string) => Promise<OrderUnderTest | null>;

/** The API itself, for what cannot be seen through an adapter: headers, raw bodies, limits. */
export interface HttpUnderTest {
  /** Where the contract is served, such as `https://shop.example/api`. */
  readonly endpoint: string;
  /** The shop of the orders that are taken. */
  readonly shop: string;
  /** Another shop that is served there: tokens must not open it. */
  readonly otherShop?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** A customer who is signed in at the shop. */
export interface SignedIn {
  readonly adapter: ReturnsAdapter;
  readonly customerToken: string;
}

/** A back end, opened for the kit. Only `take` must be there: what needs more is left out, and said to be. */
export interface AdapterUnderTest {
  readonly take: TakeOrder;
  /** Orders that are only read. Default: one of each scenario that there is. */
  orders?(): Promise<readonly OrderUnderTest[]>;
  readonly http?: HttpUnderTest | undefined;
  /** An API key of the shop that may read and write returns. */
  readonly staffKey?: string | undefined;
  /** What time the back end thinks it is. Without it, nothing is held against the clock. */
  now?(): Date;
  /** Changes that; each check that does puts it back. */
  setTime?(time: Date): void | Promise<void>;
  /** Signs a customer in who has some orders, best more than two pages of them. */
  signIn?(): Promise<SignedIn>;
  /** Whether returns may be submitted. Default true. */
  readonly writes?: boolean | undefined;
  /** Whether to cancel, after each check, what it submitted. Default false. */
  readonly tidies?: boolean | undefined;
  /** Whether the orders are those of the demo shops under the demo policies. Default true. */
  readonly demo?: boolean | undefined;
  close?(): Promise<void>;
}
