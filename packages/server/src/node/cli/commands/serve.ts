import type { Logger } from '../../../ports/logger.js';
import { createPinoLogger } from '../../pino-logger.js';
import { startService } from '../../serve/start-service.js';
import type { Settings } from '../../settings/settings.js';
import { explainStart } from '../explain-start.js';
import { DONE, EXIT, refused, type Outcome } from '../outcome.js';
import type { Command } from './command.js';

/** Resolves at the first signal to stop; one that comes while the service starts is kept. The second ends at once. */
const signalToStop = (logger: Logger): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        logger.info(asked ? 'Stopping at once' : 'Stopping', { signal });
        if (asked) process.exit(EXIT.REFUSED);
        asked = true;
        resolve();
      });
    }
  });

const serveUntilStopped = async (settings: Settings): Promise<Outcome> => {
  // To standard output, which collectors of logs read; what is wrong before there is a log goes to standard error.
  const logger = createPinoLogger(settings.LOG_LEVEL);
  const stopAsked = signalToStop(logger);
  process.on('uncaughtException', (error) => {
    logger.error('The service ends: nobody caught this', { error });
    process.exit(EXIT.REFUSED);
  });
  let running;
  try {
    running = await startService(settings, logger);
  } catch (error) {
    return refused(explainStart(error, settings.DATA_DIR));
  }
  const { origin, operations, stop } = running;
  logger.info('The service is up', { origin, ...(operations !== undefined && { operations }) });
  await stopAsked;
  if (await stop()) {
    logger.info('The service has stopped');
    return DONE;
  }
  logger.error('The service has stopped before everything was done', { seconds: settings.SHUTDOWN_SECONDS });
  return refused();
};

export const serve: Command = {
  name: 'serve',
  usage: 'serve',
  summary: 'Run the service. This is what happens without a command, too.',
  more: 'SIGTERM or Ctrl-C stops it: what has come in is answered first. A second one stops\nit at once.',
  files: 0,
  options: [],
  run: (_options, settings) => serveUntilStopped(settings),
};
