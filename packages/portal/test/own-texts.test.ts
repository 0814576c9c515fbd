import { clearPage, lookUp, mount, orderFor, until } from './support/portal.ts';

describe('sentences of the shop’s own', () => {
  afterEach(clearPage);

  it('stand in the place of ours on every step, with values, in the language they are written for', async () => {
    const portal = await mount({ locale: 'fr' });
    portal.element.texts = {
      fr: {
        'lookup.title': 'Bonjour',
        'items.title': 'Que rapportez-vous',
        'items.order': 'Le {1}, {0}',
      },
      en: { 'items.title': 'What is it?' },
    };
    await until(() => portal.get('h2').innerText === 'Bonjour', 'the first screen has its own title');
    const order = await orderFor('atelier-nuage', 'open');
    await lookUp(portal, order);
    if (portal.get('h2').innerText !== 'Que rapportez-vous') throw new Error(portal.text());
    if (!portal.text().includes(`, ${order.number}`)) throw new Error(portal.text());
    portal.element.texts = { fr: { 'items.title': 'Alors' } };
    await until(() => portal.get('h2').innerText === 'Alors', 'they can change');
    portal.element.texts = undefined;
    await until(() => portal.get('h2').innerText.startsWith('Que souhaitez-vous renvoyer'), 'and go');
  });

  it('do not touch the words that the law prescribes', async () => {
    const portal = await mount({ locale: 'en' });
    portal.element.texts = { en: { 'review.confirm_withdrawal': 'Maybe', 'review.title': 'Almost there' } };
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    for (const choice of ['input[name="line"]', 'input[value="withdrawal"]', 'input[name^="method-"]']) {
      await portal.shown(choice);
      portal.click(choice);
      await portal.element.updateComplete;
      portal.click('.primary');
    }
    await portal.shown('.ledger');
    if (portal.get('h2').innerText !== 'Almost there') throw new Error(portal.text());
    if (portal.get('.primary').innerText !== 'Confirm withdrawal') throw new Error(portal.get('.primary').innerText);
  });
});
