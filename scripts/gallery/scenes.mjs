import { hold, lose, refuse } from './network.mjs';
import { acts } from './way.mjs';

const { press, lookUp, describe, exchange, addPhoto, chooseMethod, choosePoint } = acts;

const LOOK_UPS = /\/lookups$/;
const QUOTES = /\/quotes$/;
const RETURNS = /\/returns$/;

const BUSY = '.primary[aria-busy="true"]';
const FAILURE = '.failure';
const MISTAKE = '.mistake';

/**
 * What the gallery shows, in this order. A scene reaches its `step` with an order of its own (`of`: a demo shop and a
 * scenario; by default three lines with a discount), or the step `from` which it goes on by itself, then `breaks` the
 * network, `acts`, and is shown once `shows` is there. Every scene is shown in every language, theme and width.
 * @type {readonly { step: string, state: string, of?: readonly [string, string], from?: string, breaks?: Function, acts?: Function, shows?: string }[]}
 */
export const SCENES = [
  { step: 'lookup', state: 'idle' },
  { step: 'lookup', state: 'mistakes', acts: press, shows: MISTAKE },
  { step: 'lookup', state: 'pending', breaks: hold('POST', LOOK_UPS), acts: lookUp, shows: BUSY },
  { step: 'lookup', state: 'failed: no connection', breaks: lose('POST', LOOK_UPS), acts: lookUp, shows: FAILURE },
  {
    step: 'lookup',
    state: 'failed: not found',
    acts: (page, order) => lookUp(page, { ...order, number: 'AN-0000' }),
    shows: FAILURE,
  },

  { step: 'items', state: 'idle' },
  {
    step: 'items',
    state: 'chosen',
    acts: (page) => page.locator('input[name="line"]').first().check(),
  },
  {
    step: 'items',
    state: 'all chosen',
    of: ['harbour-market', 'two_sellers'],
    acts: (page) => page.locator('.select-all').click(),
  },
  { step: 'items', state: 'mistakes', acts: press, shows: MISTAKE },
  { step: 'items', state: 'last day', of: ['atelier-nuage', 'last_day'] },
  { step: 'items', state: 'empty: too late', of: ['atelier-nuage', 'expired'] },
  { step: 'items', state: 'on its way', of: ['atelier-nuage', 'not_delivered'] },
  { step: 'items', state: 'final sale', of: ['atelier-nuage', 'final_sale'] },
  { step: 'items', state: 'personalised', of: ['atelier-nuage', 'personalised'] },
  { step: 'items', state: 'partly returned', of: ['casa-lumina', 'partly_returned'] },
  { step: 'items', state: 'ten lines', of: ['casa-lumina', 'long'] },
  { step: 'items', state: 'two sellers', of: ['harbour-market', 'two_sellers'] },

  { step: 'details', state: 'idle' },
  { step: 'details', state: 'mistakes', acts: press, shows: MISTAKE },
  { step: 'details', state: 'answered', acts: describe },
  {
    step: 'details',
    state: 'withdrawal',
    acts: (page) => page.locator('input[value="withdrawal"]').first().check(),
  },
  {
    step: 'details',
    state: 'faulty',
    acts: (page) => page.locator('input[value="conformity"]').first().check(),
    shows: 'select',
  },

  {
    step: 'details',
    state: 'exchange',
    of: ['atelier-nuage', 'open'],
    acts: exchange,
    shows: 'input[name^="wanted-"]',
  },
  { step: 'details', state: 'photos', acts: addPhoto, shows: '.photo .verdict' },
  {
    step: 'details',
    state: 'photo failed',
    breaks: lose('POST', /\/files$/),
    acts: addPhoto,
    shows: '.photo .mistake',
  },
  {
    step: 'details',
    state: 'two reasons',
    of: ['casa-lumina', 'partly_returned'],
    acts: (page) => page.locator('.panel > .link').last().click(),
    shows: 'select.part',
  },

  { step: 'method', state: 'idle' },
  { step: 'method', state: 'points', of: ['casa-lumina', 'open'], acts: choosePoint, shows: '.week' },
  {
    step: 'method',
    state: 'points failed',
    of: ['casa-lumina', 'open'],
    breaks: lose('GET', /\/points/),
    acts: choosePoint,
    shows: '.listing .mistake',
  },
  { step: 'method', state: 'mistakes', acts: press, shows: MISTAKE },
  {
    step: 'method',
    state: 'pending',
    breaks: hold('POST', QUOTES),
    async acts(page) {
      await chooseMethod(page);
      await press(page);
    },
    shows: BUSY,
  },
  {
    step: 'method',
    state: 'failed',
    breaks: lose('POST', QUOTES),
    async acts(page) {
      await chooseMethod(page);
      await press(page);
    },
    shows: FAILURE,
  },

  { step: 'review', state: 'idle' },
  { step: 'review', state: 'explained', acts: (page) => page.locator('returns-portal summary').first().click() },
  { step: 'review', state: 'pending', breaks: hold('POST', RETURNS), acts: press, shows: BUSY },
  { step: 'review', state: 'failed', breaks: lose('POST', RETURNS), acts: press, shows: FAILURE },
  {
    step: 'review',
    state: 'quote expired',
    breaks: refuse('POST', RETURNS, 409, 'quote_expired'),
    acts: press,
    shows: '[role="status"] .message',
  },

  { step: 'done', state: 'idle' },
  {
    step: 'done',
    state: 'with a code',
    from: 'method',
    async acts(page) {
      await page.locator('input[name^="method-"]').last().check();
      await press(page);
      await page.locator('returns-portal .ledger').waitFor();
      await press(page);
    },
    shows: '.ticket img',
  },
  { step: 'done', state: 'of another shop', of: ['harbour-market', 'two_sellers'] },
  {
    step: 'done',
    state: 'back at the order',
    acts: (page) => page.locator('returns-portal [part="link"]').last().click(),
    shows: '.row',
  },

  { step: 'case', state: 'idle' },
];
