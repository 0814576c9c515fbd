import type { OrderRecord } from '@returns-portal/server';
import type { Scenario } from './scenario.js';

/** A sample order, and what it is a sample of. */
export interface DemoOrder extends OrderRecord {
  readonly scenario: Scenario;
  /** One line in English for whoever picks an order to try. */
  readonly about: string;
}
