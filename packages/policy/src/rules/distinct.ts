/** The values, each once. For lists as short as a line's: it looks through all of them for each. */
export const distinct = <T>(values: readonly T[]): T[] =>
  values.length < 2 ? [...values] : values.filter((value, index) => values.indexOf(value) === index);
