import '@returns-portal/portal/define';
import type { ReturnsPortal } from '@returns-portal/portal';
import { until } from './until.ts';

export { until };

interface Get {
  (selector: `${string}select`): HTMLSelectElement;
  (selector: `#${string}` | `input${string}`): HTMLInputElement;
  (selector: string): HTMLElement;
}

/** What a test needs of one element under test. */
export interface Portal {
  readonly element: ReturnsPortal;
  /** The first match inside the element; throws when there is none. */
  readonly get: Get;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  /** Resolves once something in the element matches. */
  readonly shown: (selector: string) => Promise<void>;
  readonly click: (selector: string) => void;
}

const root = (element: HTMLElement): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has no shadow root');
  return element.shadowRoot;
};

export const portalOf = (element: ReturnsPortal): Portal => {
  const all = (selector: string) => [...root(element).querySelectorAll<HTMLElement>(selector)];
  const get = ((selector: string): HTMLElement => {
    const found = root(element).querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Not on the screen: ${selector}\n${root(element).textContent}`);
    return found;
  }) as Get;
  return {
    element,
    get,
    all,
    text: () => (root(element).querySelector<HTMLElement>('.portal')?.innerText ?? '').replace(/\s+/g, ' '),
    shown: (selector) => until(() => all(selector).length > 0, `${selector} is shown`),
    click: (selector) => get(selector).click(),
  };
};

/** Puts the element on the page with these attributes and waits for its first screen. */
export const mount = async (attributes: Readonly<Record<string, string>>): Promise<Portal> => {
  const element = document.createElement('returns-portal');
  const all = { endpoint: '/api', shop: 'atelier-nuage', locale: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== '') element.setAttribute(name, value);
  document.body.append(element);
  const portal = portalOf(element);
  await portal.shown('#number');
  return portal;
};

export interface SampleOrder {
  readonly number: string;
  readonly email: string;
}

/** An order of one's own in the running service. */
export const orderFor = async (shop: string, scenario: string): Promise<SampleOrder> => {
  const response = await fetch('/__test/orders', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shop, scenario }),
  });
  if (!response.ok) throw new Error(`No order for ${shop} ${scenario}: ${response.status}`);
  return (await response.json()) as SampleOrder;
};

const type = (portal: Portal, selector: string, value: string): void => {
  (portal.get(selector) as HTMLInputElement).value = value;
};

export const lookUp = async (portal: Portal, { number, email }: SampleOrder): Promise<void> => {
  type(portal, '#number', number);
  type(portal, '#email', email);
  portal.click('.primary');
  await portal.shown('.items, returns-tracker');
};

/** From the items to the review: the first line, whole, as goodwill with a refund. */
export const goToReview = async (portal: Portal): Promise<void> => {
  portal.click('input[name="line"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('.panel');
  portal.click('input[value="goodwill"]');
  await portal.shown('select');
  const reason = portal.get('select');
  reason.value = reason.options[1]?.value ?? '';
  reason.dispatchEvent(new Event('change'));
  portal.click('input[value="refund"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('input[name^="method-"]');
  portal.click('input[name^="method-"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('.ledger');
};

/** Takes everything off the page that a test put there. */
export const clearPage = (): void => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
};
