import type { ShopView } from '@returns-portal/contract';
import type { Locale, StatutoryLabels } from '@returns-portal/policy';
import type { WithdrawalEvent } from '@returns-portal/sdk';

/** What the screens after the form are drawn with. */
export interface RestContext {
  readonly locale: Locale;
  readonly labels: StatutoryLabels;
  /** Null until it has arrived, and where it does not. */
  readonly shop: ShopView | null;
  readonly send: (event: WithdrawalEvent) => void;
  /** @param text the statement, as it stands on the screen */
  readonly confirm: (text: string) => void;
  /** Says something to those who hear the screen, and shows it. */
  readonly announce: (text: () => string) => void;
  readonly announced: string | undefined;
  /** The absolute address of a receipt; undefined where the back end has none. */
  readonly linkTo: ((path: string) => string) | undefined;
}
