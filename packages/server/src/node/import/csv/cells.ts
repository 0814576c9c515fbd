import type { Finding } from '../findings.js';
import { decimalsOf, isCurrency, minorUnits } from '../minor-units.js';
import { COLUMNS, requiredColumns, type Column } from './columns.js';
import { numberOf, type Group } from './group-rows.js';
import type { Row } from './read-rows.js';

/** Reads the cells of one order, and notes what is wrong with them. */
export interface Cells {
  readonly findings: readonly Finding[];
  find(row: Row, column: Column | '', message: string): void;
  /** What the rows say of the order: the first that says anything. */
  ofOrder(column: Column): string;
  /** In minor units; undefined where the cell is empty, or was noted. */
  amount(row: Row, column: Column): number | undefined;
  /** Undefined where the cell is empty, or was noted. */
  whole(row: Row, column: Column): number | undefined;
}

const text = (row: Row, column: Column): string => row.cells.get(column) ?? '';

/** The column's own row, for findings about a cell of the order. */
export const rowWith = (group: Group, column: Column): Row => group.find((row) => text(row, column) !== '') ?? group[0];

const checkShape = (group: Group, find: Cells['find']): void => {
  for (const row of group) {
    const { size } = row.cells;
    const counts = `${size + row.excess}, where the header has ${size}`;
    if (row.excess > 0) {
      find(row, '', `has too many cells: ${counts}. Put cells that contain the separator into quotation marks.`);
    }
    if (row.excess < 0) find(row, '', `has too few cells: ${counts}. Write the empty ones, too.`);
    for (const column of requiredColumns('line')) {
      if (text(row, column) === '') find(row, column, `must be ${COLUMNS[column].must}.`);
    }
  }
  for (const column of requiredColumns('order')) {
    if (group.every((row) => text(row, column) === '')) find(group[0], column, `must be ${COLUMNS[column].must}.`);
  }
};

const checkAgreement = (group: Group, find: Cells['find']): void => {
  for (const [column, { of }] of Object.entries(COLUMNS) as [Column, { of: string }][]) {
    if (of !== 'order') continue;
    const first = rowWith(group, column);
    for (const row of group) {
      if (text(row, column) === '' || text(row, column) === text(first, column)) continue;
      find(row, column, `differs from line ${first.line}, which is of the same order. Write the same in both.`);
    }
  }
};

export const readCells = (group: Group): Cells => {
  const findings: Finding[] = [];
  const find: Cells['find'] = (row, column, message) => {
    findings.push({ line: row.line, column, order: numberOf(row), message });
  };
  checkShape(group, find);
  checkAgreement(group, find);
  const ofOrder = (column: Column): string => text(rowWith(group, column), column);
  const currency = ofOrder('currency');
  const decimals = isCurrency(currency) ? decimalsOf(currency) : 2;
  const number = (row: Row, column: Column, read: (cell: string) => number | undefined): number | undefined => {
    const cell = text(row, column);
    const value = read(cell);
    if (value === undefined && cell !== '') find(row, column, `must be ${COLUMNS[column].must}.`);
    return value;
  };
  return {
    findings,
    find,
    ofOrder,
    amount: (row, column) => number(row, column, (cell) => minorUnits(cell, decimals)),
    whole: (row, column) => number(row, column, (cell) => (/^\d{1,5}$/.test(cell) ? Number(cell) : undefined)),
  };
};
