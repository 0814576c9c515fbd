/** The same functions, which answer at once and not by a promise. */
export type Sync<Data> = {
  readonly [Name in keyof Data]: Data[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer
    : never;
};
