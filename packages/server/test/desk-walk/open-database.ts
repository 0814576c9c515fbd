import { openReturnsService } from '@returns-portal/server/node';
import type { DeskService, Opened } from '../desk/open-desk-world.ts';
import { freshDatabase } from '../postgres/for-tests.ts';

/** The service on an empty database, where transactions are real ones and jobs outlive them. */
export const openDatabase = async (ports: Opened): Promise<DeskService> =>
  openReturnsService({ databaseUrl: await freshDatabase(), ...ports });
