export { openMemoryService, type MemoryReturnsService, type MemoryServiceOptions } from './open-memory-service.js';
export {
  createMemoryStore,
  type MemoryDump,
  type MemoryStore,
  type MemoryStoreOptions,
} from './create-memory-store.js';
export { createMemoryJobs, type MemoryJobs, type MemoryJobsOptions } from './create-memory-jobs.js';
export { createMemoryMailer } from './create-memory-mailer.js';
