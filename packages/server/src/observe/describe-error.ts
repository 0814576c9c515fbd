/** What of an error may be written down: where it happened and of which kind, and no customer's data. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  /** What a mail server answered with. */
  readonly responseCode?: number;
  /** Where a database says that it happened. */
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly stack?: string;
  readonly cause?: unknown;
}

const EMAIL = /[^\s<>"'()[\]:;,]+@[^\s<>"'()[\]:;,]+/g;

/** PostgreSQL's messages quote what was sent (`invalid input syntax for type uuid: "…"`). */
const QUOTED = /"[^"]*"/g;

const member = (error: Error, name: string): unknown => (error as unknown as Record<string, unknown>)[name];

const isFromDatabase = (error: Error): boolean =>
  typeof member(error, 'severity') === 'string' && typeof member(error, 'routine') === 'string';

/** Drizzle's messages end with the parameters of the statement. */
const withoutParameters = (message: string): string => message.replace(/\nparams: [^]*$/, '');

/** An error's message without what it repeats of a customer's data. */
export const safeMessage = (error: Error): string => {
  const reply = member(error, 'response');
  // A mail server's own words, which may name whom it was to deliver to; its code is beside them.
  const ours = typeof reply === 'string' && reply !== '' ? error.message.replaceAll(reply, '…') : error.message;
  const message = withoutParameters(ours).replace(EMAIL, '…');
  return isFromDatabase(error) ? message.replace(QUOTED, '"…"') : message;
};

/** The frames alone: the message stands above them in full. */
const framesOf = ({ stack }: Error): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * An error for a log. Messages of databases and mail servers repeat what they were sent, so statements lose their
 * parameters, mail servers' replies their text, and addresses and quoted values their content. An `OrderSource` whose errors name customers should not.
 */
export const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) {
    return typeof error === 'string' ? error.replace(EMAIL, '…') : `(a value of type ${typeof error} was thrown)`;
  }
  const code = member(error, 'code');
  const responseCode = member(error, 'responseCode');
  const stack = framesOf(error);
  const place = Object.fromEntries(
    ['constraint', 'table', 'column'].flatMap((name) => {
      const value = member(error, name);
      return isFromDatabase(error) && typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const described: DescribedError = {
    name: error.name,
    message: safeMessage(error),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof responseCode === 'number' && { responseCode }),
    ...place,
    ...(stack !== undefined && { stack }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
  return described;
};
