import type { Locale } from '@returns-portal/policy';
import {
  createTracker,
  restAdapter,
  type Access,
  type FlowError,
  type ReturnsAdapter,
  type Tracker,
} from '@returns-portal/sdk';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { followMessages } from '../language/follow-messages.js';
import type { MessageLoader } from '../language/language-controller.js';
import { restMessages } from '../language/rest-messages.js';
import { failureMessage } from '../parts/message.js';
import { backLink } from '../parts/step-actions.js';
import { shrinkImage } from '../photos/shrink-image.js';
import { journeyStyles } from '../styles/journey.styles.js';
import { trackerStyles } from '../styles/tracker.styles.js';
import { followText } from '../text/follow/follow.js';
import { errorText } from '../text/rest/errors.js';
import { caseScreen } from './case-screen.js';
import { createDoor, type Door } from './create-door.js';
import { doorScreen } from './door-screen.js';
import { noDrafts, withoutSent, type Drafts } from './drafts.js';
import { skeleton } from './skeleton.js';

export interface FollowOptions {
  readonly endpoint: string;
  readonly shop: string;
  /** Replaces the REST adapter. */
  readonly adapter: ReturnsAdapter | undefined;
  /** With a number: the case is open already, and nothing is asked. */
  readonly access: Access | undefined;
  readonly number: string | undefined;
  readonly orderNumber: string;
  readonly getToken: (() => Promise<string | null>) | undefined;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
}

/** A case on the screen, and the way to it: everything that is loaded after the element itself. */
export interface Follow {
  readonly messages: readonly MessageLoader[];
  readonly styles: readonly CSSResult[];
  /** Null until a case is open. */
  readonly tracker: Tracker | null;
  /** Where the person is: a change of it moves the focus. */
  readonly place: string;
  readonly render: (locale: Locale) => TemplateResult;
  readonly dispose: () => void;
}

const failedScreen = (error: FlowError, retry: () => void): TemplateResult => html`
  <div class="stack" part="step">
    ${failureMessage(error.code === 'token_invalid' ? followText.sessionOver() : errorText(error))}
    <p><button type="button" class="secondary" part="secondary-button" @click=${retry}>${followText.retry()}</button></p>
  </div>
`;

export const createFollow = (options: FollowOptions): Follow => {
  const { endpoint, shop, access, number, orderNumber, getToken, changed } = options;
  const adapter = options.adapter ?? restAdapter({ endpoint, shop });
  const linkTo = adapter.linkTo?.bind(adapter) ?? null;
  let drafts: Drafts = noDrafts;
  let tracker: Tracker | null = null;
  let followed = '';
  let door: Door | null = null;

  const draft = (change: Partial<Drafts>): void => {
    drafts = { ...drafts, ...change };
    changed();
  };

  const open = (right: Access, wanted: string): void => {
    tracker?.dispose();
    drafts = noDrafts;
    followed = wanted;
    const opened = createTracker({ adapter, access: right, number: wanted, prepareFile: shrinkImage });
    let notice: unknown = null;
    opened.subscribe(() => {
      const { state } = opened;
      if (state.kind === 'ready' && state.notice && state.notice !== notice) {
        drafts = withoutSent(drafts, state.notice.action);
      }
      notice = state.kind === 'ready' ? state.notice : null;
      changed();
    });
    tracker = opened;
  };

  const close = (): void => {
    tracker?.dispose();
    tracker = null;
  };

  const moved = (): void => {
    const { state } = door ?? {};
    if (state?.at !== 'open') close();
    else if (!tracker || followed !== state.number) open(state.access, state.number);
    changed();
  };

  if (access && number !== undefined) open(access, number);
  else door = createDoor({ adapter, orderNumber: number ?? orderNumber, getToken, changed: moved });

  const backToChoice = (): TemplateResult | typeof nothing => {
    const { state } = door ?? {};
    if (!door || state?.at !== 'open') return nothing;
    return html`<p class="no-print leave">${backLink(door.back, state.others ? followText.chooseOther() : followText.another())}</p>`;
  };

  const screen = (locale: Locale): TemplateResult | typeof nothing => {
    if (!tracker) return door ? doorScreen(door) : nothing;
    const { state, send } = tracker;
    switch (state.kind) {
      case 'loading':
        return skeleton();
      case 'failed':
        return failedScreen(state.error, () => send({ type: 'refreshed' }));
      case 'ready':
        return caseScreen({
          state,
          // As they are when somebody asks: what was typed last is not drawn yet when it is sent at once.
          get drafts() {
            return drafts;
          },
          locale,
          now: new Date(),
          send,
          draft,
          linkTo,
        });
    }
  };

  return {
    messages: [restMessages, followMessages],
    styles: [...journeyStyles, trackerStyles],
    get tracker() {
      return tracker;
    },
    get place() {
      if (tracker) return tracker.state.kind === 'ready' ? `case ${followed}` : '';
      return door?.state.at === 'opening' ? '' : (door?.state.at ?? '');
    },
    render: (locale) => html`${screen(locale)}${backToChoice()}`,
    dispose() {
      door?.dispose();
      close();
    },
  };
};
