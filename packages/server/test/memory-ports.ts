import {
  WebhookRefusedError,
  type FileStore,
  type Inventory,
  type StockItem,
  type WebhookMessage,
  type WebhookSender,
} from '@returns-portal/server';

/** Keeps files in a map. */
export const createMemoryFiles = (): FileStore => {
  const files = new Map<string, Uint8Array>();
  const keyOf = (shop: string, id: string): string => `${shop}/${id}`;
  return {
    put: (shop, id, bytes) => Promise.resolve(void files.set(keyOf(shop, id), Uint8Array.from(bytes))),
    get: (shop, id) => Promise.resolve(files.get(keyOf(shop, id)) ?? null),
    delete: (shop, id) => Promise.resolve(void files.delete(keyOf(shop, id))),
  };
};

/** A stock that tests fill. */
export const createMemoryInventory = (stock: Map<string, StockItem[]>): Inventory => {
  const reserved = new Set<string>();
  const of = (shop: string): StockItem[] => stock.get(shop) ?? [];
  const includes = (text: string | null, words: string): boolean =>
    text?.toLowerCase().includes(words.toLowerCase()) ?? false;
  return {
    hasStock: (shop) => Promise.resolve(of(shop).length > 0),
    find: (shop, skus) => Promise.resolve(of(shop).filter(({ sku }) => skus.includes(sku))),
    search: (shop, { product, words, limit }) =>
      Promise.resolve(
        of(shop)
          .filter(({ available }) => available > 0)
          .filter((item) => product === null || item.product === product)
          .filter(
            ({ title, variant, sku }) => words === null || [title, variant, sku].some((text) => includes(text, words)),
          )
          .sort((a, b) => (a.title === b.title ? (a.sku < b.sku ? -1 : 1) : a.title < b.title ? -1 : 1))
          .slice(0, limit),
      ),
    reserve(shop, caseNumber, sku, quantity) {
      const key = `${shop}/${caseNumber}/${sku}`;
      if (reserved.has(key)) return Promise.resolve(true);
      const item = of(shop).find((candidate) => candidate.sku === sku);
      if (!item || item.available < quantity) return Promise.resolve(false);
      reserved.add(key);
      const left = { ...item, available: item.available - quantity };
      stock.set(
        shop,
        of(shop).map((candidate) => (candidate === item ? left : candidate)),
      );
      return Promise.resolve(true);
    },
  };
};

/** Keeps what was sent; refuses while `refuses` says so. */
export const createMemoryWebhooks = (): WebhookSender & { readonly sent: WebhookMessage[]; refuses: boolean } => {
  const sent: WebhookMessage[] = [];
  return {
    sent,
    refuses: false,
    send(message) {
      if (this.refuses) return Promise.reject(new WebhookRefusedError(500));
      sent.push(message);
      return Promise.resolve({ status: 204 });
    },
  };
};
