import {
  createReturnFlow,
  restAdapter,
  type FlowState,
  type ReturnFlow,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { MessageLoader } from './language/language-controller.js';
import { restMessages } from './language/rest-messages.js';
import { failureMessage, noticeMessage } from './parts/message.js';
import { problemSummary } from './parts/problem-summary.js';
import { progress } from './parts/progress.js';
import { caseStep } from './steps/case-step.js';
import { detailsStep } from './steps/details-step.js';
import { doneStep } from './steps/done-step.js';
import { itemsStep } from './steps/items-step.js';
import type { LookupView } from './steps/lookup-step.js';
import { methodStep } from './steps/method-step.js';
import { reviewStep } from './steps/review-step.js';
import type { StepContext } from './steps/step-context.js';
import { journeyStyles } from './styles/journey.styles.js';
import { errorText } from './text/rest/errors.js';
import { noticeText } from './text/rest/notices.js';
import { problemText } from './text/rest/problems.js';

/** Everything that comes after the first paint: the flow, the way to the service, and the steps' screens. */
export interface Journey {
  readonly flow: ReturnFlow;
  readonly messages: MessageLoader;
  readonly styles: readonly CSSResult[];
  /** What the first screen says about its state. */
  readonly lookupView: (state: Extract<FlowState, { step: 'lookup' }>) => LookupView;
  readonly render: (state: Exclude<FlowState, { step: 'lookup' }>, context: StepContext) => TemplateResult;
}

export interface JourneyOptions {
  readonly endpoint: string;
  readonly shop: string;
  /** Replaces the REST adapter. */
  readonly adapter?: ReturnsAdapter | undefined;
}

const failureOf = ({ progress }: FlowState): string | null =>
  progress.kind === 'failed' ? errorText(progress.error) : null;

const lookupView: Journey['lookupView'] = (state) => {
  const mistake = (codes: readonly string[]): string | null => {
    const problem = state.problems.find(({ code }) => codes.includes(code));
    return problem ? problemText[problem.code]() : null;
  };
  return {
    number: state.number,
    email: state.email,
    pending: state.progress.kind === 'pending',
    numberMistake: mistake(['number_missing']),
    emailMistake: mistake(['email_missing', 'email_malformed']),
    failure: failureOf(state),
    notice: state.notice && noticeText(state.notice, ''),
  };
};

const screen = (state: Exclude<FlowState, { step: 'lookup' }>, context: StepContext): TemplateResult => {
  switch (state.step) {
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
const noticeOf = ({ notice, order, progress }: Exclude<FlowState, { step: 'lookup' }>): string | null =>
  notice && progress.kind !== 'pending' ? noticeText(notice, order.currency) : null;

const render: Journey['render'] = (state, context) => html`
  ${state.step === 'done' || state.step === 'case' ? nothing : progress(state.step, context)}
  ${noticeMessage(noticeOf(state))} ${problemSummary(state)}
  ${screen(state, context)} ${failureMessage(failureOf(state))}
`;

export const createJourney = ({ endpoint, shop, adapter }: JourneyOptions): Journey => ({
  flow: createReturnFlow({ adapter: adapter ?? restAdapter({ endpoint, shop }) }),
  messages: restMessages,
  styles: journeyStyles,
  lookupView,
  render,
});
