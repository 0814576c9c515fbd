/** What a sample order is there to show. Not every shop has every one: see `demoFixtures`. */
export const SCENARIOS = [
  'open',
  'last_day',
  'goodwill_only',
  'expired',
  'not_delivered',
  'delivery_unknown',
  'final_sale',
  'personalised',
  'partly_returned',
  'discounted',
  'express',
  'two_sellers',
  'long',
] as const;

export type Scenario = (typeof SCENARIOS)[number];
