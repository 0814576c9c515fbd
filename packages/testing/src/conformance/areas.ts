/** What the kit looks at, in the order in which it does, and what each part is called in reports. */
export const AREAS = {
  'look-up': 'Looking up an order',
  verdicts: 'Verdicts and deadlines',
  quotes: 'Quotes',
  money: 'Money',
  languages: 'Languages',
  abort: 'Aborted calls',
  submission: 'Submission',
  idempotency: 'Sent again',
  conflicts: 'Conflicts',
  marketplace: 'Several sellers',
  cancellation: 'Cancellation',
  following: 'Following a return',
  paging: 'Lists and pages',
  withdrawals: 'Statements of withdrawal',
  demo: 'The demo shops, to the cent',
  security: 'Security',
  errors: 'Refusals',
  schema: 'The contract',
} as const;

export type Area = keyof typeof AREAS;
