import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Systems without a way to open folders (Windows) keep names safe by themselves. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder).catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
};

/**
 * Writes a file that is there complete or not at all, whatever ends the process or the machine. Only this user can
 * read it.
 *
 * @param chunks what to write; when it rejects, nothing is left behind
 */
export const writeAtomically = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<number> => {
  const part = `${file}.part`;
  let size = 0;
  try {
    // A file of an earlier attempt may have other rights.
    await rm(part, { force: true });
    const handle = await open(part, 'wx', 0o600);
    try {
      for await (const chunk of chunks) {
        await handle.writeFile(chunk);
        size += chunk.byteLength;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
  return size;
};
