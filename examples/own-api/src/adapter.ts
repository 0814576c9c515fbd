import type { Choice, GoodsState, Policy, SelectedItem } from '@returns-portal/policy';
import { localAdapter, ReturnsError, type FoundOrder, type RecordedReturn } from '@returns-portal/sdk';
import type { FoundSale, Rma, RmaPage, RmaPosition, Sale, SalePosition, ShopError } from '../shop/wire.ts';

export interface OwnApiOptions {
  /** Where the shop's API is, such as `https://shop.example/api/v2`. */
  readonly endpoint: string;
  readonly policy: Policy;
  readonly name: string;
  readonly now?: (() => Date) | undefined;
}

type OpenSale = FoundOrder & { readonly ticket: string };

/** "12.5" or "12.50" in hundredths; digit by digit, since 12.35 * 100 is not 1235. */
const minorUnits = (decimal: string): number => {
  const [whole = '', rest = ''] = decimal.split('.');
  return Number(whole + rest.padEnd(2, '0'));
};

const lineId = (posId: number): string => `pos-${posId}`;
const posId = (line: string): number => Number(line.replace('pos-', ''));

const toDelivery = ({ st, st_on: on }: SalePosition) =>
  st === 'HANDED' && on
    ? ({ status: 'delivered', on } as const)
    : ({ status: st === 'SENT' ? 'on_its_way' : 'unknown' } as const);

const toOrder = (sale: Sale, seller: string): FoundOrder['order'] => ({
  id: sale.sale_no,
  number: sale.sale_no,
  currency: sale.curr,
  country: sale.ctry,
  timeZone: 'Europe/Bucharest',
  placedOn: sale.placed,
  discount: minorUnits(sale.voucher),
  deliveries: [{ seller, paid: minorUnits(sale.post_gross), cheapest: minorUnits(sale.post_cheapest) }],
  lines: sale.positions.map((position) => ({
    id: lineId(position.pos_id),
    sku: position.art_no,
    seller,
    title: position.descr,
    ...(position.opt !== null && { variant: position.opt }),
    category: position.group,
    tags: position.marks.split(',').filter(Boolean),
    unitPrice: minorUnits(position.each_gross),
    quantity: position.qty,
    returned: position.back,
    delivery: toDelivery(position),
  })),
});

const WANTS = { refund: 'MONEY', store_credit: 'VOUCHER', replacement: 'SWAP', repair: 'FIX' } as const;
const OUTCOMES = { MONEY: 'refund', VOUCHER: 'store_credit', SWAP: 'replacement', FIX: 'repair' } as const;

const toChoice = ({ right, why, wants }: RmaPosition): Choice => {
  if (right === 'W') return { track: 'withdrawal' };
  return { track: right === 'G' ? 'goodwill' : 'conformity', reason: why, outcome: OUTCOMES[wants] } as Choice;
};

const toPosition = ({ lineId: line, quantity: qty, choice }: SelectedItem): RmaPosition => {
  const position = { pos_id: posId(line), qty };
  if (choice.track === 'withdrawal') return { ...position, right: 'W', why: null, wants: 'MONEY' };
  const right = choice.track === 'goodwill' ? 'G' : 'D';
  return { ...position, right, why: choice.reason, wants: WANTS[choice.outcome as keyof typeof WANTS] };
};

/** How far goods and money are by the shop's statuses; what is not here is as it began. */
const GOODS: Partial<Record<Rma['st'], GoodsState>> = {
  OK: 'approved',
  NO: 'declined',
  ON_THE_WAY: 'in_transit',
  ARRIVED: 'received',
  DONE: 'accepted',
};
const PAID = { MONEY: 'refunded', VOUCHER: 'credited', SWAP: 'none', FIX: 'none' } as const;

const toReturn = ({ rma_no, opened_ts, st, how, positions }: Rma, seller: string): RecordedReturn => ({
  number: rma_no,
  seller,
  createdAt: new Date(opened_ts * 1000).toISOString(),
  items: positions.map((position) => ({
    lineId: lineId(position.pos_id),
    quantity: position.qty,
    choice: toChoice(position),
    goods: GOODS[st],
    money: st === 'DONE' ? PAID[position.wants] : undefined,
  })),
  method: how,
  ...(st === 'VOID' && { over: 'cancelled' }),
});

const refusalOf = ({ error, pos_id = 0, left = 0 }: ShopError, status: number): ReturnsError => {
  if (error === 'QTY') {
    const params = { lines: [{ lineId: lineId(pos_id), available: left }] };
    return new ReturnsError('quantity_unavailable', 'Units are gone', { params });
  }
  if (error === 'TICKET') return new ReturnsError('token_invalid', 'The ticket is over');
  return new ReturnsError('invalid_response', `The shop answered ${status} ${error}`);
};

/** Returns over the shop's own API: verdicts and quotes are the policy's, orders and returns the shop's. */
export const ownApiAdapter = ({ endpoint, policy, name, now }: OwnApiOptions) => {
  const seller = policy.shop;

  const ask = async <T>(path: string, signal?: AbortSignal, ticket = '', body?: object): Promise<T | null> => {
    const response = await fetch(endpoint + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', 'x-ticket': ticket },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.any([AbortSignal.timeout(15_000), ...(signal ? [signal] : [])]),
    });
    if (response.ok) return (await response.json()) as T;
    if (response.status === 404) return null;
    throw refusalOf((await response.json()) as ShopError, response.status);
  };

  /** All returns of a sale, page after page. */
  const returnsOf = async (ticket: string, signal?: AbortSignal, before: Rma[] = []): Promise<Rma[]> => {
    const page = await ask<RmaPage>(`/rma?offset=${before.length}`, signal, ticket);
    const all = [...before, ...(page?.items ?? [])];
    return page?.items.length && all.length < page.total ? returnsOf(ticket, signal, all) : all;
  };

  return localAdapter<OpenSale>({
    policies: [policy],
    sellers: [{ id: seller, name }],
    now,
    async findOrder(request, { signal }) {
      if (!('email' in request)) return null;
      const found = await ask<FoundSale>('/sales/search', signal, '', { no: request.number, mail: request.email });
      if (!found) return null;
      const { sale, ticket } = found;
      const returns = (await returnsOf(ticket, signal)).map((rma) => toReturn(rma, seller));
      return { order: toOrder(sale, seller), returns, ticket };
    },
    async createReturn({ key, items, method: how }, { ticket }, { signal }) {
      const positions = items.map(toPosition);
      const made = await ask<Rma>('/rma', signal, ticket, { client_ref: key, how, positions });
      if (!made) throw new ReturnsError('internal', 'The shop knows of no returns');
      return made.rma_no;
    },
    async cancelReturn(number, { ticket }, { signal }) {
      await ask(`/rma/${encodeURIComponent(number)}/void`, signal, ticket, {});
    },
  });
};
