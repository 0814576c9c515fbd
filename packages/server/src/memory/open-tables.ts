import { TABLES, UNIQUE, type Rows, type State, type TableName } from './rows.js';
import { openTable, type OpenTable, type Table } from './table.js';
import { wallsOf } from './walls.js';

/** All tables, as one transaction sees them. */
export type Tables = { readonly [Name in TableName]: Table<Rows[Name]> };

type OpenTables = { readonly [Name in TableName]: OpenTable<Rows[Name]> };

/** Begins a transaction: what is done to the tables is in `state()`, and nowhere else until that is kept. */
export const openTables = (before: State, scope: string): { readonly tables: Tables; state(): State } => {
  const open = <Name extends TableName>(name: Name): OpenTable<Rows[Name]> =>
    openTable<Rows[Name]>(
      name,
      before[name],
      UNIQUE[name],
      wallsOf(name, scope, () => tables.shops.rows()),
    );
  const tables = Object.fromEntries(TABLES.map((name) => [name, open(name)])) as unknown as OpenTables;
  return {
    tables,
    state: () => Object.fromEntries(TABLES.map((name) => [name, tables[name].rows()])) as unknown as State,
  };
};
