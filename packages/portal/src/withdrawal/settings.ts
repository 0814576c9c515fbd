import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '@returns-portal/policy';
import type { WithdrawalBackEnd } from '@returns-portal/sdk';
import type { KnownSettings } from './known-of.js';

/** What the element was told on the page. */
export interface WithdrawalSettings {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly endpoint: string;
  readonly shop: string;
  readonly known: KnownSettings;
  readonly adapter: Partial<WithdrawalBackEnd> | undefined;
  readonly getToken: (() => Promise<string | null>) | undefined;
  /** Whether the form is shown already. */
  readonly opened: () => boolean;
  /** Called whenever something arrived that is to be drawn. */
  readonly changed: () => void;
  readonly locale: () => Locale;
  /** Tells the page. */
  readonly dispatch: (event: Event) => void;
}
