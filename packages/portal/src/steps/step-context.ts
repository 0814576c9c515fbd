import type { Locale } from '@returns-portal/policy';
import type { UserEvent } from '@returns-portal/sdk';

/** What a step may do beside drawing: say what the person did. */
export interface StepContext {
  readonly locale: Locale;
  readonly send: (event: UserEvent) => void;
  /** Says something to those who listen to the page instead of seeing it, in the language of the element. */
  readonly announce: (text: () => string) => void;
}
