import { createTracker, isSessionOver, ReturnsError, type ReturnsAdapter } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials, shop } from './shop.ts';

/** Follows a return whose back end answers one call with a problem, until that has come. */
const followed = async (failing: 'readCase' | 'addMessage', code: 'token_invalid' | 'network') => {
  const memory = shop();
  const access = await memory.lookUpOrder(credentials);
  const { id: quoteId } = await memory.createQuote(access, {
    items: [{ lineId: 'shirt', quantity: 1, choice: { track: 'withdrawal' } }],
    methods: [{ seller: 'shop', code: 'post' }],
  });
  const { cases } = await memory.submitReturn(access, { quoteId, locale: 'en' });
  const details = { ...detailsOf(cases[0]!), actions: ['add_message' as const] };
  const { lookUpOrder, readOrder, createQuote, submitReturn } = memory;
  const fail = () => Promise.reject(new ReturnsError(code, 'Said by the test'));
  const adapter: ReturnsAdapter = {
    lookUpOrder,
    readOrder,
    createQuote,
    submitReturn,
    readCase: fail,
    ...(failing === 'addMessage' && { readCaseDetails: () => Promise.resolve(details), addMessage: fail }),
  };
  const tracker = createTracker({ adapter, access, number: details.case.number });
  const change = () => new Promise<void>((resolve) => tracker.subscribe(resolve));
  const read = change();
  assert.equal(isSessionOver(tracker.state), false, 'while it is read');
  await read;
  if (failing === 'addMessage') {
    assert.equal(isSessionOver(tracker.state), false, 'while all is well');
    tracker.send({ type: 'message.sent', text: 'Hello' });
    await change();
  }
  return tracker.state;
};

const detailsOf = (returnCase: Awaited<ReturnType<ReturnsAdapter['readCase']>>) => ({
  case: returnCase,
  shipping: null,
  shipments: [],
  messages: [],
  evidence: [],
  feedback: null,
  counterOffer: null,
  clocks: null,
  deductions: [],
  history: [],
});

describe('isSessionOver', () => {
  it('where the case cannot be read for want of the right', async () => {
    assert.equal(isSessionOver(await followed('readCase', 'token_invalid')), true);
  });
  it('where something done with the case is refused for want of it', async () => {
    assert.equal(isSessionOver(await followed('addMessage', 'token_invalid')), true);
  });
  it('not where another try can help', async () => {
    assert.equal(isSessionOver(await followed('readCase', 'network')), false);
    assert.equal(isSessionOver(await followed('addMessage', 'network')), false);
  });
});
