import type * as schema from '../store/schema/index.js';

type Schema = typeof schema;

/** The rows of each table, as the schema of the database has them: what one store keeps, the other keeps too. */
export type Rows = {
  [Name in keyof Schema as Schema[Name] extends { $inferSelect: object } ? Name : never]: Schema[Name] extends {
    $inferSelect: infer Row extends object;
  }
    ? Readonly<Row>
    : never;
};

export type TableName = keyof Rows;

/** All that is stored. Rows are never changed, only replaced, so that to keep the state of before costs nothing. */
export type State = { readonly [Name in TableName]: readonly Rows[Name][] };

/** Of which columns, together, no two rows have the same; the primary key is the first. Null is like nothing else. */
export const UNIQUE: { readonly [Name in TableName]: readonly (readonly (keyof Rows[Name] & string)[])[] } = {
  shops: [['id']],
  apiKeys: [['id']],
  policies: [['shop', 'version']],
  orders: [['id'], ['shop', 'number']],
  orderPolicies: [['orderId', 'seller']],
  quotes: [['id']],
  submissions: [['id'], ['quoteId']],
  idempotencyKeys: [['orderId', 'key']],
  returnCases: [['number']],
  caseItems: [['caseNumber', 'position']],
  shipments: [['caseNumber', 'trackingNumber']],
  messages: [['caseNumber', 'id']],
  feedback: [['caseNumber']],
  deskRequests: [['caseNumber', 'id']],
  caseActs: [['id']],
  settlements: [['id']],
  auditLog: [['shop', 'position']],
  caseFacts: [['caseNumber']],
  itemFacts: [['caseNumber', 'position']],
  soldFacts: [['orderId', 'lineId']],
  soldDays: [['shop', 'placedOn', 'seller', 'sku', 'product', 'category']],
  erasures: [['id'], ['shop', 'requestId']],
  chainAnchors: [['shop', 'chain']],
  counterOffers: [['id'], ['caseNumber', 'ordinal']],
  events: [['id'], ['shop', 'once']],
  deliveries: [['id'], ['eventId', 'channel', 'recipient']],
  withdrawals: [['shop', 'id'], ['shop', 'position'], ['number']],
  withdrawalHandling: [['shop', 'withdrawalId']],
  staffTasks: [['id'], ['shop', 'withdrawalId', 'kind']],
  deductions: [['id']],
  outages: [['id']],
  heartbeats: [['shop']],
  lookupAttempts: [['shop', 'scope', 'subject']],
  verifications: [['id']],
  files: [['id']],
  fileContents: [['id']],
  products: [['shop', 'sku']],
  reservations: [['shop', 'caseNumber', 'sku']],
};

export const TABLES = Object.keys(UNIQUE) as TableName[];

export const EMPTY = Object.fromEntries(TABLES.map((name) => [name, []])) as unknown as State;
