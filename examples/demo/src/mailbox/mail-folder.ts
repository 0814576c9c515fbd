import { join } from 'node:path';
import type { Settings } from '../settings.js';

/** Where the service puts its mails as `.eml` files when no SMTP server is set. */
export const mailFolderOf = ({ dataDir }: Settings): string => join(dataDir, 'mail');
