import type { Page, PageRequest } from '../ports/store/page.js';

/** What rows are sorted by; null comes after everything else, as in the database. */
type Key = string | number | Date | null;

const compareKeys = (one: Key, other: Key): number => {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
};

const compare = (one: readonly Key[], other: readonly Key[]): number => {
  const places = one.map((key, index) => compareKeys(key, other[index] ?? null));
  return places.find((place) => place !== 0) ?? 0;
};

/** The smallest first; rows of the same keys stay as they were. */
export const sorted = <Row>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): Row[] =>
  rows.toSorted((one, other) => compare(keysOf(one), keysOf(other)));

/** The largest first. */
export const latestFirst = <Row>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): Row[] =>
  rows.toSorted((one, other) => compare(keysOf(other), keysOf(one)));

type Place = readonly [string, string];

/** A part of rows that are sorted already, by their places. */
export const pageOf = <Row>(
  rows: readonly Row[],
  { after, limit }: PageRequest,
  placeOf: (row: Row) => Place,
  order: 'latest' | 'earliest' = 'latest',
): Page<Row> => {
  const isAfter = (place: Place, mark: Place): boolean =>
    order === 'latest' ? compare(place, mark) < 0 : compare(place, mark) > 0;
  const rest = after ? rows.filter((row) => isAfter(placeOf(row), after)) : rows;
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rest.length > limit && last !== undefined ? placeOf(last) : null };
};
