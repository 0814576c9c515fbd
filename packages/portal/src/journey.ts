import {
  createReturnFlow,
  initialState,
  restAdapter,
  type DoneState,
  type FlowState,
  type LookupState,
  type ReturnFlow,
} from '@returns-portal/sdk';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { createBackButton } from './back-button.js';
import type { JourneySettings } from './journey-settings.js';
import { draftStore } from './draft-store.js';
import type { SubmittedSummary } from './events/returns-submitted.js';
import type { MessageLoader } from './language/language-controller.js';
import { restMessages } from './language/rest-messages.js';
import { failureMessage, noticeMessage } from './parts/message.js';
import { problemSummary } from './parts/problem-summary.js';
import { progress } from './parts/progress.js';
import { shrinkImage } from './photos/shrink-image.js';
import { caseStep } from './steps/case-step.js';
import { detailsStep } from './steps/details-step.js';
import { doneStep } from './steps/done-step.js';
import { itemsStep } from './steps/items-step.js';
import type { LookupView } from './steps/lookup-step.js';
import { lookupView } from './steps/lookup-view.js';
import { methodStep } from './steps/method-step.js';
import { ordersStep } from './steps/orders-step.js';
import { reviewStep } from './steps/review-step.js';
import type { ScreenContext, StepContext } from './steps/step-context.js';
import { verifyStep } from './steps/verify-step.js';
import { journeyStyles } from './styles/journey.styles.js';
import { submittedSummary } from './submitted-summary.js';
import { errorText } from './text/rest/errors.js';
import { noticeText } from './text/rest/notices.js';

type LaterState = Exclude<FlowState, LookupState>;

/** Everything that comes after the first paint: the flow, the way to the service, and the steps' screens. */
export interface Journey {
  readonly flow: ReturnFlow;
  readonly messages: MessageLoader;
  readonly styles: readonly CSSResult[];
  /** What the first screen says about its state. */
  readonly lookupView: (state: LookupState) => LookupView;
  readonly render: (state: LaterState, context: ScreenContext) => TemplateResult;
  readonly summary: (state: DoneState) => SubmittedSummary;
  /** Asks the shop what its look-up wants, and the page who is signed in. */
  readonly begin: () => void;
  /** Shows a return or an order by its number. */
  readonly open: (number: string) => void;
  /** Forgets what was kept on the device. */
  readonly forget: () => void;
  /** Undone while the element is not on the page, and done again when it comes back. */
  readonly resume: () => void;
  readonly pause: () => void;
}

const screen = (state: LaterState, context: StepContext): TemplateResult => {
  switch (state.step) {
    case 'verify':
      return verifyStep(state, context);
    case 'orders':
      return ordersStep(state, context);
    case 'items':
      return itemsStep(state, context);
    case 'details':
      return detailsStep(state, context);
    case 'method':
      return methodStep(state, context);
    case 'review':
      return reviewStep(state, context);
    case 'done':
      return doneStep(state, context);
    case 'case':
      return caseStep(state, context);
  }
};

/** What changed is said once the fresh data stands below it. */
const noticeOf = (state: LaterState): string | null =>
  state.notice && state.progress.kind !== 'pending' ? noticeText(state.notice, state) : null;

const render = (state: LaterState, context: StepContext): TemplateResult => html`
  ${'draft' in state ? progress(state.step, context) : nothing}
  ${noticeMessage(noticeOf(state))} ${problemSummary(state)}
  ${screen(state, context)}
  ${failureMessage(state.progress.kind === 'failed' ? errorText(state.progress.error) : null)}
`;

export const createJourney = (settings: JourneySettings): Journey => {
  const { endpoint = '', shop = '', orderNumber, contact = 'email', getToken, remember, history } = settings;
  const adapter = settings.adapter ?? restAdapter({ endpoint, shop });
  const drafts = remember ? draftStore(`${endpoint} ${shop}`) : null;
  const kept = drafts?.read() ?? null;
  const flow = createReturnFlow({
    adapter,
    getToken,
    prepareFile: shrinkImage,
    initial: {
      ...initialState,
      kept,
      number: orderNumber ?? kept?.orderNumber ?? '',
      contact: { kind: contact, value: '' },
    },
  });
  if (drafts) flow.subscribe(() => drafts.keep(flow.state));
  const back = history ? createBackButton(flow) : null;
  const begin = (number: string | undefined) =>
    flow.send({ type: 'flow.started', signIn: getToken !== undefined, ...(number && { number }) });
  return {
    flow,
    messages: restMessages,
    styles: journeyStyles,
    lookupView: (state) => lookupView(state, flow.send),
    render: (state, context) => render(state, { ...context, can: flow.can, adapter, texts: settings.texts }),
    summary: submittedSummary,
    begin: () => begin(orderNumber),
    open: (number) => {
      if ('order' in flow.state && flow.state.order.cases.some((one) => one.number === number)) {
        flow.send({ type: 'case.opened', number });
        return;
      }
      flow.send({ type: 'flow.restarted' });
      begin(number);
    },
    forget: () => drafts?.clear(),
    resume: () => back?.resume(),
    pause: () => back?.pause(),
  };
};
