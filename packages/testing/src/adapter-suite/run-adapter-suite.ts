import type { AdapterUnderTest, TakeOrder, TestApi } from './adapter-under-test.js';
import { lookUpTests } from './look-up-tests.js';
import { quoteTests } from './quote-tests.js';
import { submissionTests } from './submission-tests.js';

/**
 * Proves that an adapter does what the flow relies on. Call it in a test file, once per adapter.
 *
 * @param setup opens the back end; called once, and every test takes an order of its own from it
 */
export const runAdapterSuite = (name: string, setup: () => Promise<AdapterUnderTest>, t: TestApi): void => {
  t.describe(`adapter suite: ${name}`, () => {
    let subject: AdapterUnderTest | undefined;
    t.before(async () => {
      subject = await setup();
    });
    t.after(async () => {
      await subject?.close?.();
    });
    const take: TakeOrder = (scenario, shop) => {
      if (!subject) throw new Error('The back end was not opened');
      return subject.take(scenario, shop);
    };
    lookUpTests(take, t);
    quoteTests(take, t);
    submissionTests(take, t);
  });
};
