import type { Inventory, Payments, RefundAnswer, RefundOrder, StockItem } from '@returns-portal/server';
import { createMemoryInventory } from '../memory-ports.ts';

/** A payment provider that answers as the test says: it pays, refuses, or is away. */
export interface TestPayments extends Payments {
  mode: 'pays' | 'refuses' | 'away';
  /** What it was asked, every time. */
  readonly asked: RefundOrder[];
  /** What it paid, once an id. */
  readonly paid: Map<string, RefundOrder>;
}

export const createTestPayments = (): TestPayments => ({
  mode: 'pays',
  asked: [],
  paid: new Map(),
  refund(order): Promise<RefundAnswer> {
    this.asked.push(order);
    if (this.mode === 'away') return Promise.reject(new Error('The provider is away'));
    if (this.mode === 'refuses') return Promise.resolve({ state: 'failed', problem: 'The card is closed' });
    this.paid.set(order.id, order);
    return Promise.resolve({ state: 'done', reference: `pay-${order.id.slice(0, 8)}` });
  },
});

const stocked = (sku: string, unitPrice: number): StockItem => ({
  sku,
  product: 'pull',
  title: `Pull ${sku}`,
  variant: sku,
  image: null,
  currency: 'EUR',
  unitPrice,
  unitTax: null,
  available: 1_000_000,
});

export interface TestInventory extends Inventory {
  /** Units that came back into stock, by the id they came under. */
  readonly restocked: Map<string, number>;
  readonly released: Set<string>;
}

/** Stock for exchanges: of the same price as a pull, dearer, and cheaper. */
export const createTestInventory = (): TestInventory => {
  const stock = [stocked('SAME', 4500), stocked('DEARER', 5000), stocked('CHEAPER', 4000)];
  const restocked = new Map<string, number>();
  const released = new Set<string>();
  return {
    ...createMemoryInventory(new Map(['nuage', 'harbour', 'wild-wool', 'tin-lantern'].map((shop) => [shop, stock]))),
    restocked,
    released,
    restock: (_shop, id, _sku, quantity) => Promise.resolve(void restocked.set(id, quantity)),
    release: (_shop, caseNumber, sku) => Promise.resolve(void released.add(`${caseNumber} ${sku}`)),
  };
};
