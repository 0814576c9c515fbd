import { ReturnsError, localAdapter, type FoundOrder, type RecordedReturn } from '@returns-portal/sdk';
import { demoFixtures, freshOrder, type DemoOrder } from '@returns-portal/testing';
import type { AdapterUnderTest } from '@returns-portal/testing/adapter-suite';
import { ofNeighbour } from './neighbour.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const { shops, policies, orders } = demoFixtures(NOW);
const MARKET = 'harbour-market';

interface Remembered extends RecordedReturn {
  readonly key: string;
}

/** A shop's own system: it keeps sales, and of a return what was asked for; what it is worth, the policy says. */
const ownSystem = (sales: readonly DemoOrder[], now: () => Date) => {
  const returns = new Map<DemoOrder, Remembered[]>(sales.map((sale) => [sale, []]));
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  let made = 0;
  const floor = policies.find(({ shop }) => shop === MARKET);
  const marketplace = sales.some(({ shop }) => shop === MARKET);
  return localAdapter<FoundOrder & { readonly sale: DemoOrder }>({
    policies: policies.filter(({ shop }) => shop !== MARKET),
    sellers: shops,
    ...(marketplace && { floor }),
    now,
    async findOrder(request) {
      const email = 'email' in request ? request.email : '';
      for (const [sale, known] of returns) {
        const isMeant = [sale.order.number, ...known.map(({ number }) => number)].some((n) => same(n, request.number));
        if (isMeant && same(sale.customer.email, email)) {
          return { order: sale.order, returns: known.map(({ number }) => number), sale };
        }
      }
      return null;
    },
    async createReturn({ key, seller, items, method, parcels }, { sale }) {
      const known = returns.get(sale) ?? [];
      const before = known.find((earlier) => earlier.key === key);
      if (before) return before.number;
      for (const { lineId, quantity } of items) {
        const line = sale.order.lines.find(({ id }) => id === lineId);
        const gone = known
          .flatMap((earlier) => (earlier.over ? [] : earlier.items))
          .filter((item) => item.lineId === lineId);
        const available =
          (line?.quantity ?? 0) - (line?.returned ?? 0) - gone.reduce((sum, item) => sum + item.quantity, 0);
        if (quantity > available) {
          throw new ReturnsError('quantity_unavailable', 'Gone', { params: { lines: [{ lineId, available }] } });
        }
      }
      made += 1;
      const number = `OWN-${made}`;
      known.push({ key, number, seller, items, method, parcels, createdAt: now().toISOString() });
      return number;
    },
    async getReturn(number, { sale }) {
      return returns.get(sale)?.find((known) => known.number === number) ?? null;
    },
    async cancelReturn(number, { sale }) {
      const known = returns.get(sale) ?? [];
      known.forEach((one, at) => {
        if (one.number === number) known[at] = { ...one, over: 'cancelled' };
      });
    },
  });
};

/** A local adapter over such a system, each order with a neighbour's beside it. */
export const localSubject = (): AdapterUnderTest => {
  let time = NOW;
  let count = 0;
  return {
    async take(scenario, shop) {
      const next = () => freshOrder(orders, scenario, shop, String((count += 1)));
      const order = next();
      const neighbour = ofNeighbour(next());
      return { order, neighbour, adapter: ownSystem([order, neighbour], () => time) };
    },
    now: () => time,
    setTime(to) {
      time = to;
    },
  };
};
