import type { Rows, State, TableName } from './rows.js';

/** In the place of a shop's id: the rows of all of them. */
export const EVERY_SHOP = '*';

/** What a transaction may see of a table, and what it may change. */
export interface Wall<Row> {
  readonly sees: (row: Row) => boolean;
  readonly touches: (row: Row) => boolean;
}

type Ask = (row: Readonly<Record<string, unknown>>) => boolean;

/**
 * The walls between shops, as row-level security builds them in the database (ADR 12): a marketplace sees its sellers'
 * shops, policies and stock, and gives stock out; a seller sees its marketplace's policies; outages of the service are
 * everybody's to see.
 *
 * @param shops the shops as they are now, within the transaction
 */
export const wallsOf = <Name extends TableName>(
  name: Name,
  scope: string,
  shops: () => State['shops'],
): Wall<Rows[Name]> => {
  const operatorOf = (id: unknown): string | null => shops().find((shop) => shop.id === id)?.operator ?? null;
  const isOwn: Ask = (row) => scope === EVERY_SHOP || (name === 'shops' ? row['id'] : row['shop']) === scope;
  const isSellers: Ask = ({ shop }) => operatorOf(shop) === scope;
  const more: Partial<Record<TableName, Ask>> = {
    shops: ({ operator }) => operator === scope,
    policies: (row) => isSellers(row) || operatorOf(scope) === row['shop'],
    products: isSellers,
    outages: ({ shop }) => shop === EVERY_SHOP,
  };
  const also = more[name];
  const sees: Ask = (row) => isOwn(row) || (also?.(row) ?? false);
  return { sees, touches: name === 'products' ? sees : isOwn };
};
