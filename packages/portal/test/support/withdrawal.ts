import '@returns-portal/portal/define/withdrawal';
import type { ReturnsWithdrawal } from '@returns-portal/portal';
import { until } from './until.ts';

/** The words of the law, written out here once more: where they change, a test must say so. */
export const WORDS = {
  fr: { entry: 'Renoncer au contrat ici', confirm: 'Confirmer la rétractation' },
  ro: { entry: 'Retrage\u021bi-v\u0103 din contract aici', confirm: 'Confirma\u021bi retragerea' },
  en: { entry: 'Withdraw from contract here', confirm: 'Confirm withdrawal' },
} as const;

export type Locale = keyof typeof WORDS;
export const LOCALES = ['fr', 'ro', 'en'] as const satisfies readonly Locale[];

/** What a test needs of one element. */
export interface WithdrawalPage {
  readonly element: ReturnsWithdrawal;
  readonly get: (selector: string) => HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  readonly shown: (selector: string) => Promise<void>;
  readonly click: (selector: string) => void;
  readonly type: (selector: string, value: string) => void;
  /** What has the focus inside the element. */
  readonly focused: () => Element | null;
}

export const pageOf = (element: ReturnsWithdrawal): WithdrawalPage => {
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const get = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`Not on the screen: ${selector}\n${element.shadowRoot?.textContent}`);
    return found;
  };
  return {
    element,
    all,
    get,
    text: () => (all('.portal')[0]?.innerText ?? '').replace(/\s+/g, ' '),
    shown: (selector) => until(() => all(selector).length > 0, `${selector} is shown`),
    click: (selector) => get(selector).click(),
    type: (selector, value) => {
      (get(selector) as HTMLInputElement).value = value;
    },
    focused: () => element.shadowRoot?.activeElement ?? null,
  };
};

export type Attributes = Readonly<Record<string, string>>;

/** Puts the element on the page with these attributes; `properties` go onto it before. */
export const mountWithdrawal = (
  attributes: Attributes = {},
  properties: Partial<ReturnsWithdrawal> = {},
): WithdrawalPage => {
  const element = document.createElement('returns-withdrawal');
  const all = { endpoint: '/api', shop: 'atelier-nuage', locale: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(Object.assign(element, properties));
  return pageOf(element);
};

export const SOMEBODY = { name: 'Ioana Ștefănescu', contract: 'AN-1001', email: 'ioana@example.com' };

/** Of this element, with everything loaded: through the form to the statement. */
export const goToReview = async (page: WithdrawalPage, said = SOMEBODY): Promise<void> => {
  await page.shown('#name');
  for (const [field, value] of Object.entries(said)) page.type(`#${field}`, value);
  page.click('.primary');
  await page.shown('.confirm');
};

export const declare = async (page: WithdrawalPage, said = SOMEBODY): Promise<string> => {
  await goToReview(page, said);
  page.click('.confirm');
  await page.shown('[part="case-number"]');
  return page.get('[part="case-number"]').innerText;
};
