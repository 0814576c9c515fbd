import { after, before, describe, it } from 'node:test';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { localSubject } from './subjects/local.ts';

runAdapterSuite('localAdapter', async () => localSubject(), { describe, it, before, after });
