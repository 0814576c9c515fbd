export { openReturnsService, type NodeReturnsService, type NodeServiceOptions } from './open-returns-service.js';
export { DataFolderBusyError } from './data-folder-lock.js';
export { createPinoLogger, LOG_LEVELS, type LogLevel } from './pino-logger.js';
export type { MetricsText } from './create-metrics.js';
