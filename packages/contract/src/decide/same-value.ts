const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys whose value is undefined are not there: JSON, and so the database, does not keep them. */
const present = (record: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** Whether two JSON values mean the same. The order of keys does not matter: the database keeps its own. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = present(a);
    return keys.length === present(b).length && keys.every((key) => sameValue(a[key], b[key]));
  }
  return Object.is(a, b);
};
