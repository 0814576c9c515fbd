import { equal } from './support/expect.ts';
import { until } from './support/until.ts';
import { pageOf, type WithdrawalPage } from './support/withdrawal.ts';

/** The examples of the guide, as a shop would copy them; only the service is ours. */
const blocksOf = async (language: string): Promise<string[]> => {
  const guide = await (await fetch('/docs/guides/withdrawal.md')).text();
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
};

const put = (html: string): WithdrawalPage => {
  const parsed = new DOMParser().parseFromString(html.replaceAll('https://shop.example/api', '/api'), 'text/html');
  const element = document.importNode(parsed.querySelector('returns-withdrawal')!, true);
  document.body.replaceChildren(element);
  return pageOf(element);
};

describe('docs/guides/withdrawal.md', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.head.querySelectorAll('[data-test]').forEach((one) => one.remove());
  });

  it('its examples stand as they are', async () => {
    const blocks = await blocksOf('html');
    equal(blocks.length, 4, 'examples');
    const [alone = '', link = '', written = '', known = ''] = blocks;
    await put(alone).shown('#name');
    await put(link).shown('a.entry[href="/withdrawal"]');
    await put(written).shown('#email');
    const page = put(known);
    await page.shown('.entry');
    page.click('.entry');
    await page.shown('.part select');
    equal(page.all('select').length, 2, 'lines');
    equal(page.all('.known p').length, 3, 'to be confirmed');
  });

  it('its theme needs no repair', async () => {
    const [css = ''] = await blocksOf('css');
    const sheet = document.createElement('style');
    sheet.dataset['test'] = '';
    sheet.textContent = css;
    document.head.append(sheet);
    const page = put((await blocksOf('html'))[3] ?? '');
    await page.shown('.entry');
    await until(() => getComputedStyle(page.get('.entry')).minHeight === '44px', 'the controls are looked after');
    equal(page.get('.entry').getAttribute('style') ?? '', '', 'no repair');
    equal(getComputedStyle(page.get('.entry')).backgroundColor, 'rgba(0, 0, 0, 0)', 'the theme');
  });
});
