import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries, serverUser, type PostgresVersion } from './find-binaries.ts';

const run = promisify(execFile);

/**
 * Waits for the end of its standard input, which comes when we end, however we end; then ends the server and removes
 * its folder. Shell, because it must outlive us and weigh nothing.
 */
const GUARD = `
  trap '' INT TERM HUP
  cat >/dev/null
  pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
  if [ -n "$pid" ]; then
    kill -CONT $pid $(ps -A -o pid=,ppid= | awk -v parent="$pid" '$2 == parent { print $1 }') 2>/dev/null
    kill -QUIT $pid 2>/dev/null
    while kill -0 $pid 2>/dev/null; do sleep 0.05; done
  fi
  rm -rf "$1"`;

const startGuard = (folder: string): ChildProcess => {
  const guard = spawn('sh', ['-c', GUARD, 'guard', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.unref();
  (guard.stdin as Socket).unref();
  return guard;
};

/** Copies what npm brought to where the server's user can read it, and makes the links its libraries need. */
const unpack = async (native: string, target: string): Promise<void> => {
  await cp(native, target, { recursive: true, filter: (path) => !path.endsWith('.a') });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    readonly source: string;
    readonly target: string;
  }[];
  for (const link of links) {
    const [from, to] = [link.target, link.source].map((path) => join(target, relative('native', path)));
    await symlink(relative(dirname(from!), to!), from!);
  }
};

export interface PreparedServer {
  /** A folder of its own, with `bin` (or elsewhere) and `data`; gone when the guard's input ends. */
  readonly folder: string;
  readonly postgres: string;
  /** How the programs are run: as a user that is not root, with their own libraries. */
  readonly options: { readonly uid?: number; readonly gid?: number; readonly env: NodeJS.ProcessEnv };
  readonly guard: ChildProcess;
}

/** Makes the data folder of a server in a temporary folder. Its superuser is `postgres`. */
export const prepareServer = async (version: PostgresVersion, password: string): Promise<PreparedServer> => {
  const found = findBinaries(version);
  if (found.kind === 'missing') throw new Error(found.because);
  const folder = await mkdtemp(join(tmpdir(), 'returns-postgres-'));
  const guard = startGuard(folder);
  const user = serverUser();
  const libraries = found.kind === 'packaged' ? { LD_LIBRARY_PATH: join(folder, 'native/lib') } : {};
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C', ...libraries } };
  if (found.kind === 'packaged') await unpack(found.folder, join(folder, 'native'));
  const bin = found.kind === 'packaged' ? join(folder, 'native/bin') : found.folder;
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password);
  if (user) for (const path of [folder, passwordFile]) await chown(path, user.uid, user.gid);
  const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  await run(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...flags, '--locale=C', '--no-sync'], options);
  return { folder, postgres: join(bin, 'postgres'), options, guard };
};
