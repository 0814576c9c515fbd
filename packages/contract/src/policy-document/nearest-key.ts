/** How many letters differ, with neighbours that changed places as one (optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [];
  const at = (row: number, column: number): number =>
    row === 0 ? column : column === 0 ? row : (rows[row]?.[column] ?? Infinity);
  for (let row = 1; row <= a.length; row += 1) {
    const costs: number[] = [];
    rows[row] = costs;
    for (let column = 1; column <= b.length; column += 1) {
      const turned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      costs[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        turned ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
};

/** Keys of earlier documents, and what people write instead of ours. */
const FORMERLY: Readonly<Record<string, string>> = {
  categoryWindows: 'windows',
  excludedCategories: 'restrictions',
  finalSale: 'restrictions',
  bonusPercent: 'bonus',
  countries: 'markets',
  validFrom: 'effectiveFrom',
};

const stem = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/s$/, '');

/** The key that was probably meant. */
export const nearestKey = (name: string, keys: readonly string[]): string | undefined => {
  const former = FORMERLY[name];
  if (former !== undefined && keys.includes(former)) return former;
  const wanted = stem(name);
  const scored = keys
    .map((key) => {
      const other = stem(key);
      const contained = other.length > 2 && wanted.length > 2 && (wanted.includes(other) || other.includes(wanted));
      return { key, score: contained ? 0 : distance(wanted, other), length: other.length };
    })
    .filter(({ score }) => score <= Math.max(1, Math.floor(wanted.length / 3)));
  return scored.sort((a, b) => a.score - b.score || b.length - a.length)[0]?.key;
};
