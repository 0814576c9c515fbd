import { sql } from 'drizzle-orm';
import type { Database } from '../store/database.js';

/** Bound by row-level security, which whoever owns everything is not. */
const ROLE = 'returns_tenant';

/** A type and not an interface: rows are records to Drizzle. */
type Rights = { readonly unbound: boolean; readonly exists: boolean };

const rightsOf = async (database: Database): Promise<Rights> => {
  const found = (await database.execute<Rights>(sql`
    select rolsuper or rolbypassrls as unbound,
      exists (select from pg_roles where rolname = ${ROLE}) as "exists"
    from pg_roles where rolname = current_user`)) as { rows: Rights[] };
  return found.rows[0] ?? { unbound: false, exists: false };
};

/**
 * The role to take on in each transaction. Null where the connected one is bound by row-level security already, as any
 * is that is neither superuser nor has BYPASSRLS.
 *
 * @param schemas whose tables it may read and write, as far as they exist yet
 */
export const prepareTenantRole = async (database: Database, schemas: readonly string[]): Promise<string | null> => {
  const { unbound, exists } = await rightsOf(database);
  if (!unbound) return null;
  // Roles belong to the whole server: a service on another of its databases may make it at the same time.
  if (!exists) {
    const create = `create role ${ROLE} nologin`;
    await database.execute(
      sql.raw(`do $$ begin ${create}; exception when duplicate_object or unique_violation then null; end $$`),
    );
  }
  for (const name of schemas) {
    const found = (await database.execute(sql`select from pg_namespace where nspname = ${name}`)) as {
      rows: unknown[];
    };
    if (found.rows.length === 0) continue;
    const schema = sql.identifier(name);
    const role = sql.identifier(ROLE);
    await database.execute(sql`grant usage on schema ${schema} to ${role}`);
    await database.execute(sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await database.execute(sql`grant usage on all sequences in schema ${schema} to ${role}`);
    await database.execute(sql`grant execute on all functions in schema ${schema} to ${role}`);
  }
  return ROLE;
};
