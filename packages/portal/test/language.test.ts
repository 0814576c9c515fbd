import { TOKENS, ReturnsPortal } from '@returns-portal/portal';
import type { portalOf } from './support/portal.ts';
import { clearPage, lookUp, mount, orderFor, until } from './support/portal.ts';

const titles = { fr: 'Retrouvez votre commande', ro: 'Găsiți comanda dumneavoastră', en: 'Find your order' } as const;

const speaks = (portal: ReturnType<typeof portalOf>, locale: keyof typeof titles): Promise<void> =>
  until(() => portal.get('h2').innerText === titles[locale], `it speaks ${locale}`);

describe('language', () => {
  afterEach(clearPage);

  it('follows its own attribute first', async () => {
    document.documentElement.lang = 'ro';
    await speaks(await mount({ locale: 'fr-CA' }), 'fr');
  });

  it('follows the nearest lang, also when it changes, and keeps the step', async () => {
    document.documentElement.lang = 'fr';
    const portal = await mount({ locale: '' });
    await speaks(portal, 'fr');
    document.documentElement.lang = 'ro-MD';
    await speaks(portal, 'ro');
    document.documentElement.lang = 'de';
    await speaks(portal, 'en');
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    document.documentElement.lang = 'fr';
    await until(() => portal.text().includes('Que souhaitez-vous renvoyer'), 'the items speak French');
  });

  it('lets two elements speak two languages on one page', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const [french, romanian] = [await mount({ locale: 'fr' }), await mount({ locale: 'ro' })];
    await lookUp(french, order);
    await lookUp(romanian, order);
    french.click('input[name="line"]');
    romanian.click('input[name="line"]');
    await until(() => french.text().includes('1 article sélectionné'), 'French');
    await until(() => romanian.text().includes('1 produs ales'), 'Romanian');
  });
});

describe('theme', () => {
  afterEach(clearPage);

  it('uses every token that it documents', async () => {
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    const rules = (portal.element.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('');
    const unused = TOKENS.filter(({ name }) => !rules.includes(`var(${name}`));
    if (unused.length > 0) throw new Error(`Documented and unused: ${unused.map(({ name }) => name).join(', ')}`);
  });

  it('registers once, and importing the class registers nothing twice', () => {
    if (customElements.get('returns-portal') !== ReturnsPortal) throw new Error('another class is registered');
  });
});
