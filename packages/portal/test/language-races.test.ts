import { delay, passthrough } from 'msw';
import { interceptModules } from './support/journey-module.ts';
import { clearPage, lookUp, mount, orderFor, until } from './support/portal.ts';

const ROMANIAN = 'Ce doriți să returnați?';

describe('when languages overtake each other', () => {
  const asked: string[] = [];
  interceptModules(['generated/rest/fr.js', 'generated/rest/ro.js', 'generated/rest/en.js'], async ({ request }) => {
    asked.push(/(\w+)\.js/.exec(request.url)?.[1] ?? '');
    await delay(asked.length === 2 ? 700 : 200);
    return passthrough();
  });
  afterEach(clearPage);

  it('the step waits for the one that is wanted, however late it comes', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({ locale: 'fr' });
    const shown = lookUp(portal, order);
    await until(() => asked.includes('fr'), 'French is asked for');
    portal.element.locale = 'ro';
    await shown;
    if (portal.get('h2').innerText !== ROMANIAN) throw new Error(portal.text());
  });

  it('one that comes too late is not spoken', async () => {
    const portal = await mount({ locale: 'ro' });
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    portal.element.locale = 'en';
    await until(() => asked.includes('en'), 'English is asked for');
    portal.element.locale = 'ro';
    await import('/packages/portal/dist/generated/rest/en.js' as string);
    portal.click('input[name="line"]');
    await until(() => portal.text().includes('1 produs ales'), 'the screen is drawn again');
    if (portal.get('h2').innerText !== ROMANIAN) throw new Error(portal.text());
  });
});
