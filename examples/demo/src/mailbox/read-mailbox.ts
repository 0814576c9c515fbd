import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface StoredMail {
  /** The name of its file without `.eml`: its part of the address. */
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly writtenAt: Date;
  readonly html: string | undefined;
  readonly text: string | undefined;
}

const EXTENSION = '.eml';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The files that hold a mail; none where the folder is not there yet. */
const listFiles = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

const readMail = async (folder: string, name: string): Promise<StoredMail> => {
  const path = join(folder, name);
  const [raw, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  const mail = await PostalMime.parse(raw);
  const addressOf = (mailbox: typeof mail.from) => mailbox?.address ?? '';
  return {
    id: name.slice(0, -EXTENSION.length),
    subject: mail.subject ?? '',
    from: mail.from?.name ? `${mail.from.name} <${addressOf(mail.from)}>` : addressOf(mail.from),
    to: (mail.to ?? []).map(addressOf).join(', '),
    writtenAt: mtime,
    html: mail.html,
    text: mail.text,
  };
};

/** The mails of the folder, newest first. */
export const listMails = async (folder: string): Promise<StoredMail[]> => {
  const mails = await Promise.all((await listFiles(folder)).map((name) => readMail(folder, name)));
  return mails.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || (a.id < b.id ? 1 : -1));
};

/** One mail by its id. The id must be that of a file that is there, so no path can be made of it. */
export const findMail = async (folder: string, id: string): Promise<StoredMail | undefined> => {
  const name = (await listFiles(folder)).find((file) => file === id + EXTENSION);
  return name === undefined ? undefined : readMail(folder, name);
};
