import { after, before, describe, it } from 'node:test';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { openReturnsService } from '@returns-portal/server/node';
import { freshDatabase } from '../../server/test/postgres/for-tests.ts';
import { openService } from './subjects/service.ts';

runAdapterSuite(
  'restAdapter on the service and its database',
  async () => {
    const { service, subject } = await openService(async (options) =>
      openReturnsService({ ...options, databaseUrl: await freshDatabase() }),
    );
    return { ...subject(), close: () => service.close() };
  },
  { describe, it, before, after },
);
