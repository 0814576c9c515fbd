import { defineConfig } from 'drizzle-kit';

/** For `npm run migrations`: writes the SQL that leads from the last migration to the schema as it stands. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/schema/index.ts',
  out: './migrations',
  schemaFilter: ['returns'],
});
