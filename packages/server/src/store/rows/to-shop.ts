import type { StoredShop } from '../../ports/store/shop-data.js';
import type { Shop } from '../../shop.js';
import type { shops } from '../schema/index.js';

type ShopRow = typeof shops.$inferSelect;

export const toShop = ({ settings, ...row }: ShopRow): StoredShop => ({ ...row, ...settings });

/** A shop as it is stored: its id, and all that can be new about it. */
export const shopRow = ({
  id,
  name,
  operator,
  email,
  accent,
  returnsUrl,
  origins,
  ...settings
}: Shop): { readonly id: string; readonly facts: Omit<ShopRow, 'id' | 'secret'> } => ({
  id,
  facts: { name, operator, email, accent, returnsUrl, origins, settings },
});
