import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The address of another database of the same server, for the same user or another. */
export const urlOf = (serverUrl: string, database: string, user?: { name: string; password: string }): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  if (user) [url.username, url.password] = [user.name, user.password];
  return url.href;
};

/**
 * Makes an empty database and gives its address. Its owner is an ordinary user of its own: the service must need no
 * more than that, and row-level security does not hold for superusers.
 */
export const createDatabase = async (serverUrl: string): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`create role ${name} login password '${name}'`);
    await client.query(`create database ${name} owner ${name}`);
  } finally {
    await client.end();
  }
  return urlOf(serverUrl, name, { name, password: name });
};
