import type { ReturnsAdapter } from '@returns-portal/sdk';

/** The methods that an adapter may have. */
export type Ability = {
  [Name in keyof ReturnsAdapter]-?: undefined extends ReturnsAdapter[Name] ? Name : never;
}[keyof ReturnsAdapter];

/**
 * What a check cannot do without. `can:…`: a method of the adapter. `writes`: that something may be submitted. `http`:
 * the address of the API. `other_shop`: another shop there. `staff`: an API key. `time`: to know what time the back end
 * thinks it is; `set_time`: to change that. `sign_in`: a customer who is signed in. `demo`: the demo shops.
 * `neighbour`: an order of another customer; it comes with the order, so a check finds out itself.
 */
export type Need =
  | `can:${Ability}`
  | 'writes'
  | 'http'
  | 'other_shop'
  | 'staff'
  | 'time'
  | 'set_time'
  | 'sign_in'
  | 'demo'
  | 'neighbour';
