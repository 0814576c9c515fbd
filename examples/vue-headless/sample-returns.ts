import { pathOf, routes } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import { restAdapter } from '@returns-portal/sdk';
import type { MemoryReturnsService } from '@returns-portal/server/memory';

const SHOP = 'casa-lumina';
const EMAIL = 'ioana@example.com';

type Item = Selection['items'][number];

/** Returns in several states, made as a customer and the shop's own system would make them. */
export const makeSampleReturns = async (service: MemoryReturnsService): Promise<void> => {
  const handle: typeof fetch = (input, init) =>
    service.handle(new Request(input, init), { clientAddress: '127.0.0.1' });
  const adapter = restAdapter({ endpoint: 'http://localhost/api', shop: SHOP, fetch: handle });
  const key = await service.admin.createKey({ shop: SHOP, name: 'Example', scopes: ['returns:write'] });

  const sendBack = async (order: string, choice: Item['choice']): Promise<string> => {
    const { token, order: view } = await adapter.lookUpOrder({ number: order, email: EMAIL });
    const [line] = view.lines.filter(({ verdicts }) => verdicts[choice.track].allowed);
    if (!line) throw new Error(`Nothing of ${order} can go back.`);
    const [method] = view.sellers[0]?.methods ?? [];
    const quote = await adapter.createQuote(
      { token },
      {
        items: [{ lineId: line.id, quantity: line.open, choice }],
        methods: [{ seller: SHOP, code: method?.code ?? '' }],
      },
    );
    const { cases } = await adapter.submitReturn({ token }, { quoteId: quote.id, locale: 'ro' });
    return cases[0]?.number ?? '';
  };
  const asShop = async (name: 'recordProgress' | 'makeCounterOffer', number: string, body: object): Promise<void> => {
    const route = routes[name];
    const response = await handle(`http://localhost/api${pathOf(route, { shop: SHOP, number })}`, {
      method: route.method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  };

  await sendBack('CL-2001', { track: 'withdrawal' });
  const looked = await sendBack('CL-2006', { track: 'goodwill', reason: 'changed_mind', outcome: 'refund' });
  await asShop('recordProgress', looked, { items: [{ position: 0, goods: 'received' }] });
  await asShop('makeCounterOffer', looked, {
    items: [{ position: 0, amount: 4900 }],
    text: 'Una dintre perne are o pată pe husă.',
  });
  const settled = await sendBack('CL-2009', { track: 'withdrawal' });
  await asShop('recordProgress', settled, { items: [{ position: 0, goods: 'received' }] });
  await asShop('recordProgress', settled, { items: [{ position: 0, goods: 'accepted', money: 'refunded' }] });
};
