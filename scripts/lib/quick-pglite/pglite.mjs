// PGlite, but what would be made by initdb is copied from a template: see template.mjs.
import { existsSync, openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

export * from '@electric-sql/pglite';

const create = PGlite.create.bind(PGlite);

PGlite.create = async (first = {}, rest = {}) => {
  const options = typeof first === 'string' ? { ...rest, dataDir: first } : first;
  const { dataDir, loadDataDir } = options;
  const isThere = loadDataDir !== undefined || (dataDir !== undefined && existsSync(join(dataDir, 'PG_VERSION')));
  return create(isThere ? options : { ...options, loadDataDir: await openAsBlob(process.env.RETURNS_TEST_PGLITE) });
};
