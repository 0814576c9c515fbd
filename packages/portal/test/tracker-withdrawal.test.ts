import type { CaseDetails } from '@returns-portal/contract';
import type { ReturnsAdapter } from '@returns-portal/sdk';
import { setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from './support/accessibility.ts';
import { equal, say } from './support/expect.ts';
import { clearPage } from './support/portal.ts';
import { adapter, submitted, track, withdrawal, type Tracked } from './support/tracker.ts';

type Clocks = NonNullable<CaseDetails['clocks']>;
type Late = NonNullable<Clocks['late']>;

const CLOCKS: Clocks = {
  statedOn: '2025-11-03',
  sendBackBy: null,
  refundBy: '2025-11-17',
  withholding: true,
  mayWithholdUntil: null,
  refundedOn: null,
  amount: 5000,
  late: null,
};

const LATE: Late = { days: 12, interest: false, percent: 5, surcharge: 250, total: 5250, unsettled: [] };

/** A withdrawal in the running service, of which its answers say this besides. */
const withFacts = async (facts: Partial<CaseDetails>, locale = 'en'): Promise<Tracked> => {
  const through: ReturnsAdapter = {
    ...adapter,
    readCaseDetails: async (...call) => ({ ...(await adapter.readCaseDetails(...call)), ...facts }),
  };
  return track(await submitted(withdrawal), { locale, through });
};

const withClocks = async (clocks: Partial<Clocks>, locale?: string): Promise<Tracked> =>
  withFacts({ clocks: { ...CLOCKS, ...clocks } }, locale);

/** A section's own words, however many blanks are between them; some versions of Chromium write “Monday, 3 November”. */
const wordsOf = (tracked: Tracked, part: string): string =>
  tracked.get(`[part="${part}"]`).innerText.replace(/\s+/g, ' ').replaceAll('day, ', 'day ');

const datesOf = (tracked: Tracked): string => wordsOf(tracked, 'dates');

const says = (text: string, words: string): void => say(text.includes(words), `“${words}” in “${text}”`);

describe('the dates of a followed withdrawal', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  it('are not there where nothing was withdrawn', async () => {
    const tracked = await withFacts({ clocks: null });
    equal(tracked.all('[part="dates"], [part="deductions"]').length, 0, 'nothing of it');
  });

  it('come from the service, and a tracking number ends the waiting', async () => {
    const followed = await submitted(withdrawal);
    says(datesOf(await track(followed)), 'such as a tracking number, the shop may wait longer.');
    clearPage();
    await adapter.addShipment(followed.access, followed.number, { trackingNumber: 'AB12345' });
    says(datesOf(await track(followed)), 'The shop has had the goods or your proof of sending since');
  });

  it('name the day of the refund, and whether the shop may wait longer', async () => {
    const waiting = datesOf(await withClocks({}));
    says(waiting, 'The shop was told on Monday 3 November 2025. Last day for your refund: Monday 17 November 2025.');
    says(
      waiting,
      'Until it has the goods or proof that you sent them, such as a tracking number, the shop may wait longer.',
    );
    clearPage();
    const ended = datesOf(await withClocks({ withholding: false, mayWithholdUntil: '2025-11-19' }));
    says(ended, 'The shop has had the goods or your proof of sending since Wednesday 19 November 2025');
    clearPage();
    says(datesOf(await withClocks({ withholding: false })), 'The shop may not wait for the goods.');
    clearPage();
    const paid = datesOf(await withClocks({ refundedOn: '2025-11-14' }));
    says(paid, 'You were refunded on Friday 14 November 2025.');
    say(!/Last day|wait/.test(paid), `nothing is due any more: ${paid}`);
  });

  for (const [locale, words] of Object.entries({
    en: ['That is 12 days late.', 'By law, the shop then owes you €2.50 on top (5%), so €52.50 in all.'],
    fr: ['Soit 12 jours de retard.', 'la boutique vous doit alors 2,50 € de plus (5 %), soit 52,50 € au total.'],
    ro: ['Întârzierea este de 12 zile.', 'magazinul vă datorează în plus 2,50 EUR (5 %), în total 52,50 EUR.'],
  })) {
    it(`say what a late refund brings, and what was kept and why, in ${locale}`, async () => {
      const tracked = await withFacts(
        {
          clocks: { ...CLOCKS, withholding: false, mayWithholdUntil: '2025-11-10', late: LATE },
          deductions: [
            { items: [{ position: 0, amount: 900 }], text: 'Worn outdoors.', at: '2025-11-18T23:30:00.000Z' },
          ],
        },
        locale,
      );
      for (const sentence of words) says(datesOf(tracked), sentence);
      const kept = wordsOf(tracked, 'deductions');
      says(kept, 'Worn outdoors.');
      says(
        kept,
        { en: '€9.00, on Wednesday 19 November 2025', fr: '9,00 €, le mercredi 19 novembre 2025' }[locale] ??
          '9,00 EUR (miercuri, 19 noiembrie 2025)',
      );
      says(kept, { en: 'write to it', fr: 'écrivez-lui' }[locale] ?? 'scrieți-i');
      equal(await accessibilityFaults(tracked.element), [], 'accessibility');
      say(tracked.element.scrollWidth <= tracked.element.clientWidth, 'no wider than a phone');
    });
  }

  it('count days as Romanian does', async () => {
    for (const [days, words] of [
      [1, 'este de o zi.'],
      [19, 'este de 19 zile.'],
      [20, 'este de 20 de zile.'],
    ] as const) {
      says(datesOf(await withClocks({ late: { ...LATE, days } }, 'ro')), words);
      clearPage();
    }
  });

  it('speak of interest only where some may be owed, and of doubt only where there is some', async () => {
    const interest = datesOf(await withClocks({ late: { ...LATE, percent: 0, surcharge: 0, interest: true } }));
    says(interest, 'Interest at the legal rate may be owed to you.');
    say(!/By law|not certain/.test(interest), interest);
    clearPage();
    const unsettled = datesOf(await withClocks({ late: { ...LATE, unsettled: ['late_refund_tiers'] } }));
    says(unsettled, 'not certain in every point');
    say(!unsettled.includes('Interest'), unsettled);
  });

  it('make a refund that is overdue the first thing to read, also where only the sending is proven', async () => {
    const tracked = await withClocks({ withholding: false, mayWithholdUntil: '2025-11-10', late: LATE });
    says(wordsOf(tracked, 'now'), 'Your refund was due by Monday 17 November 2025');
    clearPage();
    const paid = await withClocks({ refundedOn: '2025-11-29', late: LATE });
    say(!wordsOf(paid, 'now').includes('was due by'), 'nothing is overdue once it has come');
    says(datesOf(paid), 'You were refunded on Saturday 29 November 2025. That is 12 days late.');
  });
});
