import type { NewRma, Rma, Sale, ShopError } from './wire.ts';

/** Thrown where the shop says no. */
export class ShopRefusal extends Error {
  readonly status: number;
  readonly body: ShopError;

  constructor(status: number, body: ShopError) {
    super(body.error);
    this.name = 'ShopRefusal';
    this.status = status;
    this.body = body;
  }
}

interface StoredSale {
  readonly sale: Sale;
  readonly mail: string;
  readonly rmas: { rma: Rma; readonly ref: string }[];
}

export interface Shop {
  put(sale: Sale, mail: string): void;
  search(no: string, mail: string): { readonly sale: Sale; readonly ticket: string };
  /** @throws ShopRefusal TICKET */
  returns(ticket: string): readonly Rma[];
  open(ticket: string, wanted: NewRma): Rma;
  void(ticket: string, rmaNo: string): Rma;
  /** What staff does at the counter. */
  set(rmaNo: string, st: Rma['st']): void;
}

const HOUR = 3_600_000;
const VOIDABLE = ['NEW', 'OK', 'ON_THE_WAY'] as const;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const notFound = () => new ShopRefusal(404, { error: 'NOT_FOUND' });

/** The shop behind the API: sales and their RMAs, kept in memory here. It trusts no amount, since it is sent none. */
export const createShop = (now: () => Date): Shop => {
  const sales: StoredSale[] = [];
  const tickets = new Map<string, { readonly stored: StoredSale; readonly until: number }>();
  let opened = 0;

  const of = (ticket: string): StoredSale => {
    const known = tickets.get(ticket);
    if (!known || known.until <= now().getTime()) throw new ShopRefusal(401, { error: 'TICKET' });
    return known.stored;
  };

  /** Units that neither the counter nor an RMA has taken. */
  const left = ({ sale, rmas }: StoredSale, posId: number): number => {
    const position = sale.positions.find(({ pos_id }) => pos_id === posId);
    if (!position) throw new ShopRefusal(400, { error: 'INPUT', pos_id: posId });
    const taken = rmas
      .filter(({ rma }) => rma.st !== 'VOID' && rma.st !== 'NO')
      .flatMap(({ rma }) => rma.positions)
      .filter(({ pos_id }) => pos_id === posId);
    return position.qty - position.back - taken.reduce((sum, { qty }) => sum + qty, 0);
  };

  return {
    put: (sale, mail) => void sales.push({ sale, mail, rmas: [] }),

    search(no, mail) {
      const stored = sales.find(
        ({ sale, rmas }) => same(sale.sale_no, no) || rmas.some(({ rma }) => same(rma.rma_no, no)),
      );
      // A wrong address is as unknown as a wrong number.
      if (!stored || !same(stored.mail, mail)) throw notFound();
      const ticket = crypto.randomUUID();
      tickets.set(ticket, { stored, until: now().getTime() + HOUR });
      return { sale: stored.sale, ticket };
    },

    returns: (ticket) => of(ticket).rmas.map(({ rma }) => rma),

    open(ticket, { client_ref, how, positions }) {
      const stored = of(ticket);
      const known = stored.rmas.find(({ ref }) => ref === client_ref);
      if (known) return known.rma;
      for (const { pos_id, qty } of positions) {
        const there = left(stored, pos_id);
        if (qty < 1 || qty > there) throw new ShopRefusal(409, { error: 'QTY', pos_id, left: there });
      }
      opened += 1;
      const rma: Rma = {
        rma_no: `RMA-${String(opened).padStart(5, '0')}`,
        opened_ts: Math.floor(now().getTime() / 1000),
        st: 'NEW',
        how,
        positions,
      };
      stored.rmas.push({ rma, ref: client_ref });
      return rma;
    },

    void(ticket, rmaNo) {
      const entry = of(ticket).rmas.find(({ rma }) => same(rma.rma_no, rmaNo));
      if (!entry) throw notFound();
      if (entry.rma.st === 'VOID') return entry.rma;
      if (!(VOIDABLE as readonly string[]).includes(entry.rma.st)) throw new ShopRefusal(409, { error: 'STATE' });
      entry.rma = { ...entry.rma, st: 'VOID' };
      return entry.rma;
    },

    set(rmaNo, st) {
      for (const entry of sales.flatMap(({ rmas }) => rmas)) {
        if (entry.rma.rma_no === rmaNo) entry.rma = { ...entry.rma, st };
      }
    },
  };
};
