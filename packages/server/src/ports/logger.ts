import { describeError } from '../observe/describe-error.js';

/** Facts for whoever runs the service. Nothing of a customer is handed to it. */
export interface Logger {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

const line = (level: string, message: string, facts: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ level, message, ...facts }, (_, value: unknown) =>
    value instanceof Error ? describeError(value) : value,
  );

/** One JSON object a line, to standard error, so that standard output stays the program's own. */
export const consoleLogger: Logger = {
  info: (message, facts) => console.error(line('info', message, facts)),
  error: (message, facts) => console.error(line('error', message, facts)),
};
