import { after, before, describe, it } from 'node:test';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { memorySubject } from './subjects/memory.ts';

runAdapterSuite('memoryAdapter', async () => memorySubject(), { describe, it, before, after });
