import { suggestVariant, type Variant } from '@returns-portal/contract';
import type { OrderLine } from '@returns-portal/policy';
import type { Inventory, StockItem } from '../ports/inventory.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { unfitting } from './unfitting.js';

const MOST_VARIANTS = 50;
/** Past this many variants of one product, the next size could be one that was not looked at. */
const MOST_SIZES = 500;

export interface VariantsAsked {
  readonly line: string;
  readonly search?: string | undefined;
  readonly reason?: string | undefined;
}

/** The variant in the size that a reason speaks for; null where it speaks for none, or nobody can tell which. */
const suggestedFor = async (
  inventory: Inventory,
  file: OrderFile,
  line: OrderLine,
  reason: string | undefined,
): Promise<string | null> => {
  const { seller, product, sku, variant = null } = line;
  const step = file.policies[seller]?.policy.reasons.find(({ code }) => code === reason)?.suggests;
  if (step === undefined || product === undefined) return null;
  const [bought] = await inventory.find(seller, [sku]);
  const siblings = await inventory.search(seller, { product, words: null, limit: MOST_SIZES });
  if (siblings.length === MOST_SIZES) return null;
  return suggestVariant(
    { sku, variant, sizeRank: bought?.sizeRank ?? null },
    step,
    siblings
      .filter(({ currency }) => currency === file.order.currency)
      .map(({ sizeRank = null, ...item }) => ({ ...item, sizeRank })),
  );
};

/** What can be had instead of a line: its other variants, or what the words find. */
export const listVariants = async (
  { inventory }: Pick<Ports, 'inventory'>,
  file: OrderFile,
  { line: lineId, search, reason }: VariantsAsked,
): Promise<{ variants: Variant[] }> => {
  const line = file.order.lines.find(({ id }) => id === lineId);
  if (!line) throw unfitting('line', 'No line of this order');
  const words = search?.trim() ?? null;
  const product = words === null ? (line.product ?? null) : null;
  const found: readonly StockItem[] =
    words === null && product === null
      ? await inventory.find(line.seller, [line.sku])
      : await inventory.search(line.seller, { product, words, limit: MOST_VARIANTS });
  const suggested = await suggestedFor(inventory, file, line, reason);
  return {
    variants: found
      .filter(({ currency, available }) => currency === file.order.currency && available > 0)
      // One by one: an inventory may know more of its goods than customers are told.
      .map((item) => ({
        sku: item.sku,
        product: item.product,
        title: item.title,
        variant: item.variant,
        image: item.image,
        currency: item.currency,
        unitPrice: item.unitPrice,
        available: item.available,
        suggested: item.sku === suggested,
      })),
  };
};
