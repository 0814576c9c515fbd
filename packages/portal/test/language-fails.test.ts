import { HttpResponse } from 'msw';
import { interceptModules } from './support/journey-module.ts';
import { clearPage, lookUp, mount, orderFor, until } from './support/portal.ts';

describe('when a language does not arrive', () => {
  interceptModules(['generated/rest/fr.js'], () => HttpResponse.error());
  afterEach(clearPage);

  it('English is spoken in its place, and the next language when that does', async () => {
    const portal = await mount({ locale: 'fr' });
    if (portal.get('h2').innerText !== 'Retrouvez votre commande') throw new Error(portal.text());
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    if (portal.get('h2').innerText !== 'What would you like to send back?') throw new Error(portal.text());
    portal.element.locale = 'ro';
    await until(() => portal.text().includes('Ce doriți să returnați'), 'it speaks Romanian');
  });
});
