import type * as z from 'zod/mini';
import type { Routes } from '../routes/routes.js';

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type QueryOf<Route> = Route extends { readonly query: infer Schema extends z.ZodMiniType }
  ? Extract<keyof z.input<Schema>, string>
  : never;

export type PathParameter = NamesIn<Routes[keyof Routes]['path']>;
export type QueryParameter = { [Name in keyof Routes]: QueryOf<Routes[Name]> }[keyof Routes];

export const PATH_TEXT: Readonly<Record<PathParameter, string>> = {
  shop: 'The id of the shop.',
  number: 'The number, as people quote it: of a return, or where orders are meant of an order.',
  verification: 'What `code_required` said.',
  file: 'The id of the file.',
  offer: 'The id of the counter-offer.',
  withdrawal: 'The id of the statement, as its sender made it.',
  format: '`pdf` or `txt`.',
  version: 'The version, as the policy document names itself.',
  delivery: 'The id of the delivery.',
  task: 'The id of the task.',
};

export const QUERY_TEXT: Readonly<Record<QueryParameter, string>> = {
  cursor: 'Where the page before ended: its `next`. Without it the list begins.',
  limit: 'The most that one answer is to hold.',
  country: 'Of the consumer, or of the postcode, by ISO 3166-1.',
  expires: 'When the address is over. A part of the signed address: take it as it was given.',
  signature: 'That the service made the address. Take it as it was given.',
  method: 'The code of a method of return of the seller’s policy.',
  seller: 'The id of the seller whose goods are meant.',
  latitude: 'From where distances are measured, in degrees north. It belongs to `longitude`.',
  longitude: 'From where distances are measured, in degrees east. It belongs to `latitude`.',
  postcode: 'Where the customer is.',
  line: 'The id of the order line.',
  search:
    'Of variants: words of the title; without them, other variants of the line’s product. Of returns: a number of a return, an order or a parcel, or words of the customer’s name, address or of a product.',
  reason: 'Why it goes back, by code. Of variants: for the size to suggest.',
  needs: 'What the return waits for. `answer` is the customer’s, to an offer.',
  status: 'Only returns of this status.',
  goods: 'Only returns with an item whose goods are there.',
  money: 'Only returns with an item whose money is there.',
  track: 'Only returns with an item of this track.',
  overdue: 'Only returns of which something of the shop’s is overdue.',
  from: 'The first day, `YYYY-MM-DD`.',
  until: 'The last day, `YYYY-MM-DD`.',
  sort: '`latest` first, which is the default, or what is `due` first.',
  state: 'Only what is in this state.',
};

export const HEADER_TEXT = {
  'Idempotency-Key':
    'Made by the client, one for each press of the button; a UUID is meant. The same again gets the same answer.',
} as const;
