import { destination as openDestination, pino, stdTimeFunctions, type DestinationStream } from 'pino';
import { describeError } from '../observe/describe-error.js';
import type { Logger } from '../ports/logger.js';

export const LOG_LEVELS = ['info', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const STDOUT = 1;
export const STDERR = 2;

/**
 * One JSON object a line: `level`, `time`, `message` and its facts. Errors are written without what they repeat of a
 * customer's data.
 *
 * @param stream a file descriptor, or what takes the lines. Written at once, so that nothing is lost at the end.
 */
export const createPinoLogger = (level: LogLevel, stream: number | DestinationStream = STDOUT): Logger => {
  const log = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError },
    },
    typeof stream === 'number' ? openDestination({ fd: stream, sync: true }) : stream,
  );
  return {
    info: (message, facts) => log.info(facts ?? {}, message),
    error: (message, facts) => log.error(facts ?? {}, message),
  };
};
