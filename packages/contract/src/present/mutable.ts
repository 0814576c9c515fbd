type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

/** The engine's values are read-only, the validator's types are not; the wire between them only copies. */
export const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;
