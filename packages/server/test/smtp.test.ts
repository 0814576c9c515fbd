import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { newOrder, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

const delivered: Delivery[] = [];
let busy = 1;

/** A real mail server on this machine that is busy at first, as mail servers are. */
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    void text(stream).then((source) => {
      if (busy > 0) {
        busy -= 1;
        done(Object.assign(new Error('Busy, try again later'), { responseCode: 451 }));
        return;
      }
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      delivered.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
      done();
    });
  },
});
mailServer.listen(0, '127.0.0.1');
await once(mailServer.server, 'listening');
const { port } = mailServer.server.address() as AddressInfo;
after(() => new Promise<void>((resolve) => mailServer.close(() => resolve())));

const { lookUp, quote, submit, put } = await openForTests({ smtpUrl: `smtp://127.0.0.1:${port}` });

test('the confirmation goes through a mail server, once it is ready to take it, exactly once', async () => {
  const record = newOrder();
  const { token } = await lookUp(await put(record));
  const offer = await quote(token, [withdrawal('a')]);
  const { cases } = (await submit(token, offer.id, crypto.randomUUID(), 'ro')).value;
  const mail = await waitFor('the mail', () => delivered[0], 20);
  assert.deepEqual(
    mail.to.map((address) => address.toLowerCase()),
    [record.customer.email.toLowerCase()],
  );
  assert.match(mail.source, new RegExp(`Message-ID: <${cases[0]!.number}\\.confirmed@`, 'i'));
  assert.match(mail.source, /Content-Type: multipart\/alternative/);
  assert.match(mail.source, /Content-Type: application\/pdf; name=[\w.-]+\.pdf/, 'the slip is attached');
  assert.equal(delivered.length, 1);
  assert.equal(busy, 0, 'it was sent away once before');
});
