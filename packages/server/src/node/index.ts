export { openReturnsService, type NodeReturnsService, type NodeServiceOptions } from './open-returns-service.js';
export { DataFolderBusyError } from './data-folder-lock.js';
