/** An example that is up. */
export interface RunningExample {
  readonly origin: string;
  /** Lines for the terminal: what to try, and with what. */
  readonly hints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface ExampleOptions {
  /** 0 takes any free port. */
  readonly port: number;
}

/** What `examples/<name>/run.ts` exports as `start`, for `npm run example -- <name>`. */
export type StartExample = (options: ExampleOptions) => Promise<RunningExample>;
