import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What a mail server does with a mail: takes it, is busy and says so, or leaves the sender waiting. */
export type Mood = 'ready' | 'busy' | 'silent';

export interface MailServer {
  readonly url: string;
  mood: Mood;
  /** The Message-IDs of what was taken, in the order of coming; twice what came twice. */
  readonly delivered: readonly string[];
  /** How many mails were sent away or left waiting. */
  readonly refused: number;
  close(): Promise<void>;
}

/**
 * A real mail server on this machine.
 *
 * @param refuse what it answers to a recipient that it does not take, after a 550; null for all others
 */
export const startMailServer = async (refuse: (address: string) => string | null = () => null): Promise<MailServer> => {
  const delivered: string[] = [];
  let [mood, refused]: [Mood, number] = ['ready', 0];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = refuse(address);
      done(refusal === null ? null : Object.assign(new Error(refusal), { responseCode: 550 }));
    },
    onData(stream, _session, done) {
      const take = (source: string) => {
        if (mood !== 'ready') refused += 1;
        if (mood === 'busy') done(Object.assign(new Error('Busy, try again later'), { responseCode: 451 }));
        if (mood !== 'ready') return;
        delivered.push(/^Message-ID: <(.+)>\r$/im.exec(source)?.[1] ?? 'none');
        done();
      };
      // A sender that was killed in the middle of a mail leaves half of one, which is none.
      text(stream).then(take, () => undefined);
    },
  });
  // Nor is a connection that ends without a farewell.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    get mood() {
      return mood;
    },
    set mood(next) {
      mood = next;
    },
    delivered,
    get refused() {
      return refused;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
