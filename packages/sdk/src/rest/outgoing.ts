/** A request as it goes out. */
export interface Outgoing {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Blob | null;
  /** Whether a good answer is a file. */
  readonly wantsFile: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request once and reads the whole answer; rejects with what the connection failed of. */
export type Transport = (request: Outgoing) => Promise<Response>;
