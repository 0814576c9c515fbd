import { UniqueViolation } from './unique-violation.js';
import type { Wall } from './walls.js';

/** The rows of one table that a transaction sees. What goes in and what comes out are copies. */
export interface Table<Row> {
  /** In the order in which they were inserted. */
  select(where?: (row: Row) => boolean): Row[];
  /** @throws UniqueViolation */
  insert(row: Row): void;
  /** False, and nothing done, where there is such a row. */
  insertNew(row: Row): boolean;
  /** Changes the row that is in its way, where one is. */
  upsert(row: Row, facts: Partial<Row>): Row;
  /** Gives the rows as they are afterwards. */
  update(where: (row: Row) => boolean, facts: Partial<Row> | ((row: Row) => Partial<Row>)): Row[];
  remove(where: (row: Row) => boolean): void;
}

export interface OpenTable<Row> extends Table<Row> {
  /** All rows as they are by now, those of others too. */
  rows(): readonly Row[];
}

/**
 * @param unique of which columns, together, no two rows may have the same: also among rows that the transaction does not
 *   see, as in the database
 */
export const openTable = <Row extends object>(
  name: string,
  before: readonly Row[],
  unique: readonly (readonly (keyof Row)[])[],
  { sees, touches }: Wall<Row>,
): OpenTable<Row> => {
  let rows = before;

  const isInTheWay = (one: Row, other: Row): boolean =>
    unique.some((columns) => columns.every((column) => one[column] !== null && one[column] === other[column]));

  /** @throws Error where it would be another shop's */
  const own = (row: Row): Row => {
    if (!touches(row)) throw new Error(`A row of ${name} is not this shop's`);
    return row;
  };

  const store = (row: Row): void => {
    rows = [...rows, own(structuredClone(row))];
  };

  const table: Table<Row> = {
    select: (where = () => true) => rows.filter((row) => where(row) && sees(row)).map((row) => structuredClone(row)),
    insert(row) {
      if (!table.insertNew(row)) throw new UniqueViolation(name);
    },
    insertNew(row) {
      if (rows.some((other) => isInTheWay(row, other))) return false;
      store(row);
      return true;
    },
    upsert(row, facts) {
      const other = rows.find((candidate) => isInTheWay(row, candidate));
      if (!other) {
        store(row);
        return row;
      }
      own(other);
      return table.update((candidate) => candidate === other, facts)[0] ?? row;
    },
    update(where, facts) {
      const changed = new Map<Row, Row>();
      for (const row of rows.filter((candidate) => where(candidate) && touches(candidate))) {
        const given = typeof facts === 'function' ? facts(structuredClone(row)) : facts;
        changed.set(row, own(structuredClone({ ...row, ...given })));
      }
      if (changed.size > 0) rows = rows.map((row) => changed.get(row) ?? row);
      return [...changed.values()].map((row) => structuredClone(row));
    },
    remove(where) {
      const left = rows.filter((row) => !(where(row) && touches(row)));
      if (left.length < rows.length) rows = left;
    },
  };
  return { ...table, rows: () => rows };
};
