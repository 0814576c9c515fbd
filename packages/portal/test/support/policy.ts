import '@returns-portal/portal/define/policy';
import type { ReturnsPolicy } from '@returns-portal/portal';
import { until } from './until.ts';

/** What a test needs of one policy element. */
export interface PolicyPage {
  readonly element: ReturnsPolicy;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  readonly shown: (selector: string) => Promise<void>;
  /** Opens every section. */
  readonly openAll: () => void;
}

export const policyPage = (element: ReturnsPolicy): PolicyPage => {
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return {
    element,
    all,
    text: () => (all('.portal')[0]?.innerText ?? '').replace(/\s+/g, ' '),
    shown: (selector) => until(() => all(selector).length > 0, `${selector} is shown`),
    openAll: () => all('details').forEach((section) => section.toggleAttribute('open', true)),
  };
};

export type Attributes = Readonly<Record<string, string>>;

/** Puts the element on the page with these attributes; `properties` go onto it before. */
export const mountPolicy = (attributes: Attributes, properties: Partial<ReturnsPolicy> = {}): PolicyPage => {
  const element = document.createElement('returns-policy');
  for (const [name, value] of Object.entries({ endpoint: '/api', ...attributes })) element.setAttribute(name, value);
  document.body.append(Object.assign(element, properties));
  return policyPage(element);
};
