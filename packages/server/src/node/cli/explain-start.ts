import { safeMessage } from '../../observe/describe-error.js';
import { DataFolderBusyError } from '../data-folder-lock.js';
import { ListenError } from '../serve/listen.js';

/** Why the service or its database could not be opened, in the words of whoever started it. */
export const explainStart = (error: unknown, dataDir: string): string => {
  if (error instanceof ListenError) return error.message;
  if (error instanceof DataFolderBusyError) {
    return `Another process is using the data folder ${dataDir}. Stop it, or choose another folder with RETURNS_DATA_DIR.`;
  }
  return error instanceof Error ? safeMessage(error) : String(error);
};
