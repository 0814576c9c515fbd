import type { Labels } from '../model/labels.js';
import type { Amounts } from '../model/money.js';

/** Something of a document and the place where it stands: `$.goodwill.windows[0]`. */
export interface Placed<Value> {
  readonly path: string;
  readonly value: Value;
}

/** A value, its path, and the objects around it from the outside in. */
type Visit = (value: object, path: string, around: readonly object[]) => void;

const visitAll = (value: unknown, path: string, around: readonly object[], visit: Visit): void => {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path, around);
  const inside = [...around, value];
  if (Array.isArray(value)) value.forEach((entry, index) => visitAll(entry, `${path}[${index}]`, inside, visit));
  else for (const [key, entry] of Object.entries(value)) visitAll(entry, `${path}.${key}`, inside, visit);
};

const collect = <Value extends object>(
  document: object,
  isMeant: (value: object) => value is Value,
): (Placed<Value> & { around: readonly object[] })[] => {
  const found: (Placed<Value> & { around: readonly object[] })[] = [];
  visitAll(document, '$', [], (value, path, around) => {
    if (isMeant(value)) found.push({ path, value, around });
  });
  return found;
};

const isLabels = (value: object): value is Labels => 'fr' in value && 'ro' in value && 'en' in value;

/** Every text for customers. */
export const labelsIn = (document: object): readonly Placed<Labels>[] => collect(document, isLabels);

const isAmounts = (value: object): value is Amounts => {
  const keys = Object.keys(value);
  return !Array.isArray(value) && keys.length > 0 && keys.every((key) => /^[A-Z]{3}$/.test(key));
};

/** Every amount, with the countries that the rule around it is about; undefined for all. */
export const amountsIn = (
  document: object,
): readonly (Placed<Amounts> & { countries: readonly string[] | undefined })[] =>
  collect(document, isAmounts).map(({ path, value, around }) => {
    const conditions = around.flatMap((object) => ('when' in object ? [object.when] : []));
    const countries = conditions
      .map((when) => (when as { countries?: readonly string[] } | undefined)?.countries)
      .find((list) => list !== undefined);
    return { path, value, countries };
  });
