import { after, before, describe, it } from 'node:test';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { openService } from './subjects/service.ts';

runAdapterSuite(
  'restAdapter on the service over memory ports',
  async () => {
    const { service, subject } = await openService();
    return { ...subject(), close: () => service.close() };
  },
  { describe, it, before, after },
);
