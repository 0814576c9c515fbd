import '@returns-portal/portal/define/tracker';
import type { CaseDetails } from '@returns-portal/contract';
import type { SelectedItem } from '@returns-portal/policy';
import type { ReturnsTracker } from '@returns-portal/portal';
import { restAdapter, type Access, type ReturnsAdapter } from '@returns-portal/sdk';
import { orderFor, until, type SampleOrder } from './portal.ts';

const SHOP = 'atelier-nuage';
export const adapter = restAdapter({ endpoint: '/api', shop: SHOP });

/** A return in the running service, as its customer has it. */
export interface Followed {
  readonly order: SampleOrder;
  readonly access: Access;
  readonly number: string;
}

type Choice = SelectedItem['choice'];
export const refund: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' };
export const withdrawal: Choice = { track: 'withdrawal' };

/** Another return of an order, of its first line that is left. */
export const submit = async (order: SampleOrder, choice: Choice = refund): Promise<Followed> => {
  const { token, order: view } = await adapter.lookUpOrder(order);
  const line = view.lines.find(({ open }) => open > 0);
  if (!line) throw new Error('Nothing is left of the order');
  const selection = {
    items: [{ lineId: line.id, quantity: 1, choice }],
    methods: [{ seller: SHOP, code: 'by_post' }],
  };
  const quote = await adapter.createQuote({ token }, selection);
  const { cases } = await adapter.submitReturn({ token }, { quoteId: quote.id, locale: 'en' });
  return { order, access: { token }, number: cases[0]?.number ?? '' };
};

export const submitted = async (choice: Choice = refund): Promise<Followed> =>
  submit(await orderFor(SHOP, 'open'), choice);

/** What the shop's own system does with a return. */
export const asShop = async (
  route: 'recordProgress' | 'makeCounterOffer' | 'answerMessage' | 'readReturn',
  number: string,
  body?: unknown,
): Promise<CaseDetails> => {
  const response = await fetch('/__test/shop', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shop: SHOP, route, number, body }),
  });
  if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
  return (await response.json()) as CaseDetails;
};

export const progress = (number: string, goods: string | null, money: string | null = null) =>
  asShop('recordProgress', number, { items: [{ position: 0, ...(goods && { goods }), ...(money && { money }) }] });

/** A return whose goods the shop has, and for which it offers half. */
export const withOffer = async (): Promise<Followed & { readonly instead: number }> => {
  const followed = await submitted();
  await progress(followed.number, 'received');
  const { counterOffer } = await asShop('makeCounterOffer', followed.number, {
    items: [{ position: 0, amount: 1000 }],
    text: 'There is a stain on the sleeve.\nWe can sell it as second hand.',
  });
  return { ...followed, instead: counterOffer?.items[0]?.instead ?? 0 };
};

/** What a test needs of one element under test. */
export interface Tracked {
  readonly element: ReturnsTracker;
  readonly get: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  readonly says: (words: RegExp | string) => Promise<void>;
  readonly shown: (selector: string) => Promise<void>;
  readonly gone: (selector: string) => Promise<void>;
  readonly click: (selector: string) => void;
  readonly fill: (selector: string, value: string) => void;
}

const trackedOf = (element: ReturnsTracker): Tracked => {
  const root = (): ShadowRoot => {
    if (!element.shadowRoot) throw new Error('The element has no shadow root');
    return element.shadowRoot;
  };
  const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
  const text = () => (root().querySelector<HTMLElement>('.portal')?.innerText ?? '').replace(/\s+/g, ' ');
  const get = <E extends HTMLElement>(selector: string): E => {
    const found = root().querySelector<E>(selector);
    if (!found) throw new Error(`Not on the screen: ${selector}\n${text()}`);
    return found;
  };
  return {
    element,
    get,
    all,
    text,
    says: (words) =>
      until(
        () => (typeof words === 'string' ? text().includes(words) : words.test(text())),
        `${String(words)} is said`,
      ),
    shown: (selector) => until(() => all(selector).length > 0, `${selector} is shown`),
    gone: (selector) => until(() => all(selector).length === 0, `${selector} is gone`),
    click: (selector) => get(selector).click(),
    fill(selector, value) {
      const field = get<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
};

/** Puts an element on the page that shows this return at once. */
export const track = async (
  { access, number }: Pick<Followed, 'access' | 'number'>,
  { locale = 'en', through = adapter }: { locale?: string; through?: ReturnsAdapter } = {},
): Promise<Tracked> => {
  const element = document.createElement('returns-tracker');
  Object.assign(element, { adapter: through, access, number, locale });
  document.body.append(element);
  const tracked = trackedOf(element);
  await tracked.shown('[part="now"]');
  return tracked;
};

/** Puts an element on the page that has to find the order itself. */
export const mountAlone = (attributes: Readonly<Record<string, string>>, properties: object = {}): Tracked => {
  const element = document.createElement('returns-tracker');
  const all = { endpoint: '/api', shop: SHOP, locale: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  return trackedOf(element);
};
