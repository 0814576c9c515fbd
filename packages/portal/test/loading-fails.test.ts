import { HttpResponse } from 'msw';
import { interceptJourneyModule } from './support/journey-module.ts';
import { clearPage, mount } from './support/portal.ts';

describe('when the rest of the journey does not arrive', () => {
  interceptJourneyModule(() => HttpResponse.error());
  afterEach(clearPage);

  it('says so and keeps what was typed', async () => {
    const portal = await mount({ locale: 'fr' });
    portal.get('#number').value = 'AN-1001';
    portal.get('#email').value = 'camille@example.com';
    portal.click('.primary');
    await portal.shown('.failure');
    if (!portal.text().includes('n’a pas pu se charger')) throw new Error(portal.text());
    const typed = [portal.get('#number').value, portal.get('#email').value];
    if (typed.join() !== 'AN-1001,camille@example.com') throw new Error(`kept: ${typed.join()}`);
  });
});
