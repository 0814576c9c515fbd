import { bypass, delay, http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { breakNetwork } from './support/broken-network.ts';
import { goToReview, lookUp, mount, orderFor, until, type Portal } from './support/portal.ts';

const worker = setupWorker();

const say = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what);
};

const caseNumbers = async (portal: Portal): Promise<string[]> => {
  await portal.shown('[part="case-number"]');
  return portal.all('[part="case-number"]').map((element) => element.innerText);
};

describe('what goes wrong on the way', () => {
  breakNetwork(worker);

  it('answers an unknown order and a wrong e-mail with the same words and keeps what was typed', async () => {
    const { number, email } = await orderFor('atelier-nuage', 'open');
    const said: string[] = [];
    for (const wrong of [
      { number, email: 'somebody@example.com' },
      { number: 'AN-0000', email },
    ]) {
      const portal = await mount({});
      portal.get('#number').value = wrong.number;
      portal.get('#email').value = wrong.email;
      portal.click('.primary');
      await portal.shown('.failure');
      said.push(portal.get('.failure').innerText);
      say(portal.get('#number').value === wrong.number, 'the number is still there');
      say(portal.get('#email').value === wrong.email, 'the e-mail is still there');
      portal.element.remove();
    }
    say(said[0] === said[1], `the same words: ${said.join(' | ')}`);
  });

  it('submits once for a double click', async () => {
    let requests = 0;
    worker.use(
      http.post('/api/v1/shops/:shop/returns', async () => {
        requests += 1;
        await delay(300);
        return passthrough();
      }),
    );
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await goToReview(portal);
    portal.click('.primary');
    portal.click('.primary');
    await until(() => portal.get('.primary').getAttribute('aria-busy') === 'true', 'the button is busy');
    portal.click('.primary');
    const numbers = await caseNumbers(portal);
    say(requests === 1 && numbers.length === 1, `${requests} requests, ${numbers.length} cases`);
  });

  it('keeps everything when the connection is lost at submission, and the retry makes one return', async () => {
    let connected = false;
    worker.use(http.post('/api/v1/shops/:shop/returns', () => (connected ? passthrough() : HttpResponse.error())));
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    const failed: string[] = [];
    portal.element.addEventListener('returns-failed', ({ detail }) => failed.push(`${detail.step} ${detail.code}`));
    await lookUp(portal, order);
    await goToReview(portal);
    const before = portal.get('.ledger').innerText;
    portal.click('.primary');
    await portal.shown('.failure');
    say(portal.text().includes('There is no connection'), portal.text());
    say(portal.get('.ledger').innerText === before, 'the review is still there');
    say(failed.join() === 'review network', failed.join());
    connected = true;
    portal.click('.primary');
    say((await caseNumbers(portal)).length === 1, 'one case');
  });

  it('makes one return of a submission whose answer was lost', async () => {
    // The SDK repeats a submission once by itself; that answer is lost too.
    const lost: number[] = [];
    worker.use(
      http.post('/api/v1/shops/:shop/returns', async ({ request }) => {
        if (lost.length === 2) return passthrough();
        // The service stores it; only its answer does not arrive.
        const { status } = await fetch(bypass(request.clone()));
        lost.push(status);
        return HttpResponse.error();
      }),
    );
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    await lookUp(portal, order);
    await goToReview(portal);
    portal.click('.primary');
    await portal.shown('.failure');
    say(lost.join() === '201,201', `the service stored it and said so twice: ${lost.join()}`);
    portal.click('.primary');
    const [number] = await caseNumbers(portal);
    // A reload: nothing is left in the page, everything is in the service.
    portal.element.remove();
    const later = await mount({});
    await lookUp(later, order);
    const rows = later.all('.row').map((row) => row.querySelector('strong')?.innerText);
    say(rows.length === 1 && rows[0] === number, `the order shows the one return: ${rows.join()}`);
  });

  it('leads back to the items, with the choice made to fit, when another tab was faster', async () => {
    const order = await orderFor('casa-lumina', 'partly_returned');
    const [slow, fast] = [await mount({ shop: 'casa-lumina' }), await mount({ shop: 'casa-lumina' })];
    for (const portal of [slow, fast]) {
      await lookUp(portal, order);
      await goToReview(portal);
    }
    fast.click('.primary');
    await caseNumbers(fast);
    slow.click('.primary');
    await slow.shown('[role="status"] .message');
    say(slow.text().includes('Some of these items were returned in the meantime'), slow.text());
    say(slow.text().includes('There is nothing left'), slow.text());
    say(slow.all('.row').length === 1, 'the return of the other tab is shown');
  });

  it('shows the new amounts when the quote has run out', async () => {
    let expired = true;
    worker.use(
      http.post('/api/v1/shops/:shop/returns', () => {
        if (!expired) return passthrough();
        expired = false;
        return HttpResponse.json(
          { type: 'urn:returns-portal:problem:quote_expired', title: 'expired', status: 409, code: 'quote_expired' },
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        );
      }),
    );
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await goToReview(portal);
    portal.click('.primary');
    await portal.shown('[role="status"] .message');
    say(portal.text().includes('worked out again'), portal.text());
    portal.click('.primary');
    say((await caseNumbers(portal)).length === 1, 'one case');
  });
});
