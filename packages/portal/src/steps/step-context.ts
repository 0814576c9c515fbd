import type { Locale } from '@returns-portal/policy';
import type { TextOverrides } from '../language/overrides.js';
import type { Abilities, ReturnsAdapter, UserEvent } from '@returns-portal/sdk';

/** What a screen may do beside drawing: say what the person did. */
export interface ScreenContext {
  readonly locale: Locale;
  readonly send: (event: UserEvent) => void;
  /** Says something to those who listen to the page instead of seeing it, in the language of the element. */
  readonly announce: (text: () => string) => void;
}

export interface StepContext extends ScreenContext {
  readonly can: Abilities;
  readonly adapter: ReturnsAdapter;
  /** The shop's own sentences, for an element within. */
  readonly texts: TextOverrides | undefined;
}
