import { HttpResponse } from 'msw';
import { interceptModules } from './support/journey-module.ts';
import { clearPage, lookUp, mount, orderFor, until } from './support/portal.ts';

const generated = (locale: string) => `generated/rest/${locale}.js`;
/** Resolves once the module was asked for and failed. */
const refused = (locale: string): Promise<unknown> =>
  import(`/packages/portal/dist/${generated(locale)}`).catch(() => undefined);

describe('when neither a language nor English arrives', () => {
  interceptModules([generated('fr'), generated('en')], () => HttpResponse.error());
  afterEach(clearPage);

  it('a step keeps the language that it has', async () => {
    const portal = await mount({ locale: 'ro' });
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    portal.element.locale = 'fr';
    await portal.element.updateComplete;
    await refused('fr');
    await refused('en');
    portal.click('input[name="line"]');
    await until(() => portal.text().includes('1 produs ales'), 'it still speaks Romanian');
    if (portal.get('.portal').lang !== 'ro') throw new Error('it says that it speaks another language');
  });

  it('the first screen says so, keeps what was typed and can still change its language', async () => {
    const portal = await mount({ locale: 'fr' });
    portal.get('#number').value = 'AN-1001';
    portal.get('#email').value = 'camille@example.com';
    portal.click('.primary');
    await portal.shown('.failure');
    if (!portal.text().includes('n’a pas pu se charger')) throw new Error(portal.text());
    if (portal.get('#number').value !== 'AN-1001') throw new Error('the number is gone');
    portal.element.locale = 'en';
    await until(() => portal.get('h2').innerText === 'Find your order', 'the first screen speaks English');
  });
});
