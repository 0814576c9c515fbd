import { emulateMedia } from '@web/test-runner-commands';
import { accessibilityFaults } from './support/accessibility.ts';
import { equal, say } from './support/expect.ts';
import { until } from './support/until.ts';
import { goToReview, mountWithdrawal, WORDS, type WithdrawalPage } from './support/withdrawal.ts';

const PARTS = '::part(entry-button), returns-withdrawal::part(confirm-button)';

/** Each is what some theme, meant well or not, makes of the two controls. */
const HOSTILE = {
  'grey on grey': `returns-withdrawal${PARTS} { color: #999; background: #aaa }`,
  'grey on grey, important': `returns-withdrawal${PARTS} { color: #999 !important; background: #aaa !important }`,
  'tokens without contrast': 'returns-withdrawal { --returns-accent: #eee; --returns-accent-text: oklch(0.95 0 0) }',
  'no background on a light page': `returns-withdrawal${PARTS} { background: transparent; color: #f4f4f4 }`,
  'a picture behind': `returns-withdrawal${PARTS} { background: url(data:,) }`,
  'transparent text': `returns-withdrawal${PARTS} { color: transparent !important }`,
  'small print': 'returns-withdrawal { --returns-size: 7px }',
  'no size': `returns-withdrawal${PARTS} { font-size: 1px !important; padding: 0; min-block-size: 0; block-size: 2px !important; overflow: hidden }`,
  faint: `returns-withdrawal${PARTS} { opacity: 0.1 !important; filter: blur(3px) }`,
  'a faint column': 'returns-withdrawal::part(base) { opacity: 0.2 !important }',
  hidden: `returns-withdrawal${PARTS} { visibility: hidden !important; display: none !important }`,
  'out of sight': `returns-withdrawal${PARTS} { position: absolute; left: -9999px; transform: scale(0); text-indent: -999px; clip-path: inset(50%) }`,
  'more words': `returns-withdrawal::part(entry-button)::after { content: ' and lose your voucher' }`,
} as const;

const style = (css: string): void => {
  const sheet = document.createElement('style');
  sheet.dataset['test'] = '';
  sheet.textContent = css;
  document.head.append(sheet);
};

const clear = (): void => {
  document.body.replaceChildren();
  document.head.querySelectorAll('[data-test]').forEach((one) => one.remove());
};

/** Whether a control is what the law asks for: its words, in sight, readable, large enough to be hit. */
const inspect = async (page: WithdrawalPage, selector: string, words: string, what: string): Promise<void> => {
  const isFine = (): boolean => {
    const control = page.get(selector);
    const { fontSize, opacity, visibility, textIndent } = getComputedStyle(control);
    const { width, height, left, top } = control.getBoundingClientRect();
    const around = getComputedStyle(page.get('.portal')).opacity;
    return (
      [opacity, around].every((one) => one === '1') &&
      visibility === 'visible' &&
      textIndent === '0px' &&
      parseFloat(fontSize) >= 14 &&
      width >= 44 &&
      height >= 24 &&
      left >= 0 &&
      top >= 0
    );
  };
  await until(isFine, `${what}: in sight`);
  equal(page.get(selector).textContent, words, `${what}: words`);
  equal(getComputedStyle(page.get(selector), '::after').content, 'none', `${what}: nothing behind them`);
  const contrasts = (await accessibilityFaults(page.element)).filter(
    (fault) => fault.includes('contrast') && fault.includes(selector),
  );
  equal(contrasts, [], `${what}: contrast`);
};

describe('the two controls in a page that styles them', () => {
  const { warn } = console;
  let warnings: string[] = [];
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  for (const [what, css] of Object.entries(HOSTILE)) {
    it(`${what}: both stay readable`, async () => {
      style(css);
      const page = mountWithdrawal();
      await page.shown('.entry');
      await inspect(page, '.entry', WORDS.en.entry, 'entry');
      page.click('.entry');
      await goToReview(page);
      await inspect(page, '.confirm', WORDS.en.confirm, 'confirm');
      say(warnings.length <= 1, 'it warns once at most');
    });
  }

  it('tells the developer, once', async () => {
    style(HOSTILE['grey on grey']);
    const page = mountWithdrawal();
    await until(() => warnings.length > 0, 'a warning');
    page.element.requestUpdate();
    await page.element.updateComplete;
    equal(warnings.length, 1, 'warnings');
  });

  it('leaves a theme alone that can be read', async () => {
    style(
      'returns-withdrawal { --returns-accent: rebeccapurple } returns-withdrawal::part(entry-button) { font-size: 20px }',
    );
    const page = mountWithdrawal();
    await page.shown('.entry');
    await goToReview((page.click('.entry'), page));
    equal(page.get('.confirm').getAttribute('style') ?? '', '', 'no repair');
    equal(getComputedStyle(page.get('.confirm')).backgroundColor, 'rgb(102, 51, 153)', 'the shop’s colour');
    equal(warnings, [], 'warnings');
  });

  it('looks again when the page changes its mind', async () => {
    style(`.dim returns-withdrawal${PARTS.replace(', ', ', .dim ')} { color: #888; background: #777 }`);
    const page = mountWithdrawal();
    await page.shown('.entry');
    document.body.className = 'dim';
    await until(() => page.get('.entry').style.color !== '', 'repaired');
    document.body.className = '';
    await until(() => page.get('.entry').style.color === '', 'and left alone again');
  });
});
