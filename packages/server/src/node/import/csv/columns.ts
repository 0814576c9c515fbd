import { nearestKey } from '@returns-portal/contract';
import { UnreadableFileError } from '../findings.js';

interface ColumnFacts {
  /** All rows of an order agree on what is about the order. */
  readonly of: 'order' | 'line';
  readonly required?: true;
  /** What a cell must be, as it follows “must be”. */
  readonly must: string;
}

const DAY = 'a day that exists, such as 2026-11-30';
const AMOUNT = 'an amount such as 19.90, with no more decimals than its currency has and without other signs';
const ID = '1 to 80 letters, digits and . _ : ~ - without spaces';
const SHORT = 'a text of at most 80 characters';

/** Every column, in the order of the guide. */
export const COLUMNS = {
  order_number: {
    of: 'order',
    required: true,
    must: 'the number on the customer’s confirmation, at most 60 characters',
  },
  placed_on: { of: 'order', required: true, must: DAY },
  currency: { of: 'order', required: true, must: 'an ISO 4217 code, such as EUR' },
  country: { of: 'order', required: true, must: 'an ISO 3166-1 code of two letters, such as FR' },
  time_zone: { of: 'order', required: true, must: 'an IANA time zone, such as Europe/Paris' },
  email: { of: 'order', required: true, must: 'an e-mail address' },
  name: { of: 'order', required: true, must: 'the customer’s name, at most 200 characters' },
  postcode: { of: 'order', must: 'the postcode of the delivery' },
  phone: { of: 'order', must: 'a phone number' },
  shop: { of: 'order', must: 'the id of the shop on whose site the order was placed' },
  order_id: { of: 'order', must: ID },
  region: { of: 'order', must: 'an ISO 3166-2 code, such as FR-67' },
  channel: { of: 'order', must: SHORT },
  discount: { of: 'order', must: AMOUNT },
  taxes: { of: 'order', must: 'included or added' },
  line_id: { of: 'line', required: true, must: ID },
  sku: { of: 'line', required: true, must: SHORT },
  title: { of: 'line', required: true, must: 'a text of at most 200 characters' },
  variant: { of: 'line', must: 'a text of at most 200 characters' },
  brand: { of: 'line', must: SHORT },
  image: { of: 'line', must: 'an address of at most 500 characters' },
  category: { of: 'line', required: true, must: SHORT },
  tags: { of: 'line', must: 'tags of at most 80 characters, with | between them' },
  seller: { of: 'line', must: 'the id of a shop. Put it and its policy into the service first' },
  unit_price: { of: 'line', required: true, must: AMOUNT },
  list_price: { of: 'line', must: AMOUNT },
  quantity: { of: 'line', required: true, must: 'a whole number from 1 to 10000' },
  returned: { of: 'line', must: 'a whole number from 0 to 10000' },
  delivered_on: { of: 'line', must: DAY },
  shipped_on: { of: 'line', must: DAY },
  delivery_status: { of: 'line', must: 'delivered, on_its_way or unknown' },
  delivery_paid: { of: 'line', must: AMOUNT },
  delivery_cheapest: { of: 'line', must: AMOUNT },
} as const satisfies Readonly<Record<string, ColumnFacts>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

const FACTS: Readonly<Record<Column, ColumnFacts>> = COLUMNS;

/** Those without which no row can be read. */
export const requiredColumns = (of: ColumnFacts['of']): readonly Column[] =>
  COLUMN_NAMES.filter((name) => FACTS[name].of === of && FACTS[name].required);

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);

const mistakesOf = (names: readonly string[]): string[] => [
  ...names.flatMap((name) => {
    if (isColumn(name)) return [];
    const meant = nearestKey(name, COLUMN_NAMES);
    return [
      `There is no column “${name}”. ${meant === undefined ? 'Remove it.' : `Is “${meant}” meant? If not, remove it.`}`,
    ];
  }),
  ...names.flatMap((name, index) => (names.indexOf(name) < index ? [`The column “${name}” is there twice.`] : [])),
  ...[...requiredColumns('order'), ...requiredColumns('line')].flatMap((name) =>
    names.includes(name) ? [] : [`The column “${name}” is missing.`],
  ),
];

/**
 * The columns of a header, whatever their order and case.
 *
 * @throws UnreadableFileError that names every mistake
 */
export const readHeader = (cells: readonly string[]): readonly Column[] => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const mistakes = mistakesOf(names);
  if (mistakes.length === 0) return names.filter(isColumn);
  throw new UnreadableFileError(['The first line is not the header it should be:', ...mistakes].join('\n  '));
};
