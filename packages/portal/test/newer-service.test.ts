import { bypass, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { breakNetwork } from './support/broken-network.ts';
import { goToReview, lookUp, mount, orderFor, until } from './support/portal.ts';

const worker = setupWorker();

/** Members whose words can become more in a minor version: docs/guides/versioning.md. */
const GROWING = ['status', 'goods', 'money', 'rule', 'layer', 'class', 'returnCost', 'destination', 'waitsFor'];
const METHODS = ['drop_off', 'parcel_label', 'paperless_code', 'in_store', 'own_carrier'];

const renamed = (name: string, value: unknown): unknown =>
  typeof value === 'string' && (GROWING.includes(name) || (name === 'kind' && METHODS.includes(value)))
    ? 'of_tomorrow'
    : value;

const withMore = (text: string): unknown => {
  const answer = JSON.parse(text, renamed) as { history?: unknown[]; actions?: unknown[] };
  answer.history?.push({ type: 'of_tomorrow', at: '2026-11-22T09:30:00Z', by: 'customer', progress: [] });
  answer.actions?.push('of_tomorrow');
  return answer;
};

describe('a service of a newer version', () => {
  breakNetwork(worker);

  it('is gone through to the end, and followed, with words that the element does not know', async () => {
    worker.use(
      http.all('/api/v1/shops/:shop/*', async ({ request }) => {
        const answer = await fetch(bypass(request));
        return HttpResponse.json(withMore(await answer.text()) as object, { status: answer.status });
      }),
    );
    const failures: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => void failures.push(reason);
    addEventListener('unhandledrejection', note);
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await goToReview(portal);
    portal.click('summary');
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    portal.click('button.link.no-print');
    const followed = () => portal.all('returns-tracker')[0]?.shadowRoot?.textContent ?? portal.text();
    await until(() => followed().includes('of_tomorrow'), 'a word that is not known is shown as it is');
    removeEventListener('unhandledrejection', note);
    if (failures.length > 0) throw new Error(`Something failed beside: ${String(failures[0])}`);
  });
});
