import { delay, passthrough } from 'msw';
import { interceptJourneyModule } from './support/journey-module.ts';
import { clearPage, mount, orderFor } from './support/portal.ts';

describe('while the rest of the journey is on its way', () => {
  interceptJourneyModule(async () => {
    await delay(400);
    return passthrough();
  });
  afterEach(clearPage);

  it('takes what was entered and looks the order up once it has arrived', async () => {
    const { number, email } = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    portal.get('#number').value = number;
    portal.get('#email').value = email;
    portal.click('.primary');
    await portal.element.updateComplete;
    if (portal.get('.primary').getAttribute('aria-busy') !== 'true') throw new Error('the button is not busy');
    portal.click('.primary');
    await portal.shown('.items');
  });
});
