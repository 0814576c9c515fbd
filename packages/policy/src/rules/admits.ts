/** Whether a list of what is meant names a value; one that is not there means all of them. */
export const admits = <T>(meant: readonly T[] | null | undefined, value: T): boolean => meant?.includes(value) ?? true;
