import type { ContactKind } from '@returns-portal/contract';
import type { TextOverrides } from './language/overrides.js';
import type { ReturnsAdapter } from '@returns-portal/sdk';

/** What the element was told on the page. */
export interface JourneySettings {
  readonly endpoint: string | undefined;
  readonly shop: string | undefined;
  readonly orderNumber: string | undefined;
  readonly contact: ContactKind | undefined;
  readonly adapter: ReturnsAdapter | undefined;
  readonly getToken: (() => Promise<string | null>) | undefined;
  readonly texts: TextOverrides | undefined;
  readonly remember: boolean;
  readonly history: boolean;
}
