/** A request that is about to go out. It names no order and nobody: fit for traces and figures. */
export interface OutgoingRequest {
  readonly method: string;
  /** As the contract's table has it, such as `/v1/shops/{shop}/returns/{number}`. */
  readonly path: string;
  /** 1 for the first; more where it is sent again. */
  readonly attempt: number;
}

/** How an attempt ended. */
export interface IncomingResponse extends OutgoingRequest {
  /** Null where no answer came. */
  readonly status: number | null;
  /** Null where no answer came; empty for a file that went out with its progress told. */
  readonly headers: Headers | null;
  /** What the connection failed of, where no answer came. */
  readonly error?: unknown;
  readonly milliseconds: number;
}

/** Ways into every request of a client, for gateways that want their own credentials, and for tracing. */
export interface RequestHooks {
  /**
   * Gives headers to send along, such as `traceparent` or what a gateway wants; they win over the client's own. Asked
   * before each attempt, so that a credential can be renewed, and within the time-out. What it throws ends the call
   * like a lost connection.
   */
  readonly onRequest?:
    | ((
        request: OutgoingRequest,
      ) => Readonly<Record<string, string>> | undefined | Promise<Readonly<Record<string, string>> | undefined>)
    | undefined;
  /** Told of every attempt. What it throws is ignored: whoever watches stops nobody. */
  readonly onResponse?: ((response: IncomingResponse) => void) | undefined;
}
