import type { Mail } from '@returns-portal/server';
import { demoFixtures } from '@returns-portal/testing';
import { createDemoBackend, returnsHandlers } from '@returns-portal/testing/msw';
import { inFolder } from './in-folder.js';
import { keep, news, readKept } from './kept-state.js';
import { oneAtATime } from './one-at-a-time.js';

/**
 * The service of this page, which goes on from what the page before it kept. It answers only once what it has done is
 * kept, so that a reload right after a receipt finds the return.
 *
 * @param endpoint where the elements look for it
 * @param onMail called with how many mails there are by now
 */
export const openBackend = async (base: URL, endpoint: string, onMail: (count: number) => void) => {
  const kept = await readKept();
  let mails: readonly Mail[] = kept?.mails ?? [];
  const saving = oneAtATime(async () => keep({ dump: (await backend.service()).dump(), mails }));
  const backend = createDemoBackend({
    endpoint,
    fixtures: inFolder(demoFixtures(new Date()), base),
    from: kept?.dump,
    onCommit: () => saving.ask(),
    logger: { info: () => undefined, error: (message, facts) => console.error(message, facts) },
    mailer: {
      async send(mail) {
        mails = [...mails, mail];
        onMail(mails.length);
      },
    },
  });
  const service = await backend.service();
  onMail(mails.length);
  news.addEventListener('message', () => {
    void readKept().then(async (state) => {
      if (!state) return location.reload();
      mails = state.mails;
      onMail(mails.length);
      await service.load(state.dump);
    });
  });
  return returnsHandlers(async (request) => {
    const answer = await service.handle(request);
    await saving.done();
    return answer;
  }, endpoint);
};
