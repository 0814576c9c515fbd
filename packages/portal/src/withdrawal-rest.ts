import { STATUTORY_LABELS } from '@returns-portal/policy';
import {
  createWithdrawalFlow,
  withdrawalAdapter,
  type WithdrawalBackEnd,
  type WithdrawalClosed,
  type WithdrawalFlow,
  type WithdrawalForm,
  type WithdrawalState,
} from '@returns-portal/sdk';
import { nothing, type CSSResult } from 'lit';
import { declaredMessages } from './language/declared-messages.js';
import type { MessageLoader } from './language/language-controller.js';
import { receiptText } from './text/declared/receipt.js';
import { exactMoment, ownTimeZone } from './withdrawal/exact-moment.js';
import type { FormView } from './withdrawal/form-view.js';
import { keepOnDevice } from './withdrawal/keep-on-device.js';
import { keptScreen } from './withdrawal/kept-screen.js';
import { knownOf } from './withdrawal/known-of.js';
import { lookUp } from './withdrawal/lookups.js';
import { mistakesNotice, mistakesOf } from './withdrawal/mistakes.js';
import { ordersToChoose } from './withdrawal/orders.js';
import { partField } from './withdrawal/part-field.js';
import { readEntry } from './withdrawal/read-entry.js';
import { receiptScreen } from './withdrawal/receipt-screen.js';
import type { RestContext } from './withdrawal/rest-context.js';
import { reviewScreen } from './withdrawal/review-screen.js';
import type { WithdrawalSettings } from './withdrawal/settings.js';
import { restStyles } from './withdrawal/rest.styles.js';
import { tellPage } from './withdrawal/tell-page.js';
import { VERSION } from './withdrawal/version.js';
import { WithdrawalFocusController, type Whereabouts } from './withdrawal/withdrawal-focus-controller.js';

export type LaterState = Exclude<WithdrawalState, WithdrawalClosed | WithdrawalForm>;

/** Everything that comes after the first paint: the flow, the way to the service, and the screens after the form. */
export interface WithdrawalRest {
  readonly flow: WithdrawalFlow;
  readonly messages: MessageLoader;
  readonly styles: CSSResult;
  /** What the form says about its state. */
  readonly formView: (state: WithdrawalForm) => Pick<FormView, 'draft' | 'mistakes' | 'notice' | 'orders' | 'part'>;
  /** Takes what stands in the form to the review. */
  readonly submit: (form: HTMLFormElement) => void;
  readonly render: (state: LaterState) => unknown;
  /** What the page came to know, or was asked for, while this was on its way, and later. */
  readonly catchUp: () => void;
  /** Beside a mere link to the form: that what an earlier page kept has been received. */
  readonly note: (state: WithdrawalState) => unknown;
}

const hasDeclare = (adapter: WithdrawalSettings['adapter']): adapter is WithdrawalBackEnd =>
  adapter?.declareWithdrawal !== undefined;

const screen = (state: LaterState, context: RestContext): unknown => {
  switch (state.step) {
    case 'review':
    case 'sending':
      return reviewScreen(state, context);
    case 'kept':
      return keptScreen(state, context);
    case 'receipt':
      return receiptScreen(state, context);
  }
};

/** What is on the screen, which the flow may be behind of: the form is there before this is. */
const whereabouts = (state: WithdrawalState, opened: boolean): Whereabouts => {
  const { step } = state;
  // The statement stays where it is while it is sent.
  const place = step === 'sending' ? 'review' : step === 'closed' && opened ? 'form' : step;
  return { place, problems: step === 'form' ? state.problems : [] };
};

export const createRest = (settings: WithdrawalSettings): WithdrawalRest => {
  const { endpoint, shop, adapter, getToken, known, changed } = settings;
  const backEnd: WithdrawalBackEnd = hasDeclare(adapter) ? adapter : withdrawalAdapter({ endpoint, shop });
  const found = lookUp(backEnd, getToken, changed);
  const flow = createWithdrawalFlow({
    send: (request, options) => backEnd.declareWithdrawal(request, options),
    keep: keepOnDevice(endpoint, shop),
    known: knownOf(known),
  });
  new WithdrawalFocusController(settings.host, () => whereabouts(flow.state, settings.opened()));
  tellPage(flow, settings.dispatch);
  let announced: (() => string) | undefined;
  const confirm = (text: string): void => {
    const locale = settings.locale();
    const timeZone = ownTimeZone();
    flow.send({
      type: 'review.confirmed',
      shown: { text, ...STATUTORY_LABELS[locale] },
      locale,
      component: `returns-withdrawal ${VERSION}`,
      ...(timeZone !== undefined && { timeZone }),
    });
  };
  return {
    flow,
    messages: declaredMessages,
    styles: restStyles,
    formView: (state) => {
      const { draft } = state;
      const mistakes = mistakesOf(state);
      return {
        draft,
        mistakes,
        notice: mistakesNotice(state),
        orders: ordersToChoose(found.orders),
        part: draft.lines.length > 0 ? partField(draft, mistakes.lines) : nothing,
      };
    },
    catchUp: () => {
      flow.send({ type: 'known.given', known: knownOf(known) });
      if (settings.opened()) flow.send({ type: 'form.opened' });
    },
    submit: (form) => {
      flow.send({ type: 'form.opened' });
      flow.send({ type: 'form.submitted', entry: readEntry(form, flow.state.draft) });
    },
    render: (state) =>
      screen(state, {
        locale: settings.locale(),
        labels: STATUTORY_LABELS[settings.locale()],
        shop: found.shop,
        send: flow.send,
        confirm,
        announce: (text) => {
          announced = text;
          changed();
        },
        announced: announced?.(),
        linkTo: backEnd.linkTo?.bind(backEnd),
      }),
    note: (state) =>
      state.step === 'receipt'
        ? receiptText.earlier(state.receipt.number, exactMoment(state.receipt.receivedAt, state.receipt.timeZone))
        : nothing,
  };
};
