import {
  createReturnFlow,
  initialState,
  type Draft,
  type FlowState,
  type ReturnFlow,
  type ReturnsAdapter,
  type UserEvent,
} from '@returns-portal/sdk';

/** A page with a journey on it, which keeps what was said over a reload as the element does. */
export interface Tab {
  readonly state: FlowState;
  /** The numbers of the returns that were there before this customer did anything. */
  readonly knownCases: ReadonlySet<string>;
  /** Whether the button that makes the return was ever pressed. */
  readonly pressed: boolean;
  readonly send: (event: UserEvent) => void;
  readonly reload: () => void;
  readonly close: () => void;
}

export interface TabOptions {
  readonly name: string;
  readonly adapter: ReturnsAdapter;
  readonly knownCases: ReadonlySet<string>;
  readonly tell: (words: string) => void;
}

const wordsFor = (event: UserEvent): string => {
  switch (event.type) {
    case 'quantity.chosen':
      return `${event.type} ${event.quantity} of ${event.lineId}`;
    case 'group.described':
      return `${event.type} ${event.group} ${JSON.stringify(event.change)}`;
    case 'method.chosen':
      return `${event.type} ${event.code}`;
    case 'step.revisited':
      return `${event.type} ${event.step}`;
    case 'review.confirmed':
      return `${event.type} ${event.locale}`;
    default:
      return event.type;
  }
};

/** In words, how a flow stands. */
export const wordsOf = ({ step, progress, notice, problems }: FlowState): string =>
  [
    step,
    progress.kind === 'failed' ? `failed: ${progress.error.code}` : progress.kind,
    ...(notice ? [`says ${notice.code}`] : []),
    ...problems.map(({ code }) => code),
  ].join(', ');

export const openTab = ({ name, adapter, knownCases, tell }: TabOptions): Tab => {
  let kept: { orderNumber: string; draft: Draft } | null = null;
  let pressed = false;
  let flow: ReturnFlow;
  const keep = (): void => {
    const { state } = flow;
    if (state.step === 'done') kept = null;
    if ('draft' in state && state.draft.groups.length > 0) {
      kept = { orderNumber: state.order.number, draft: state.draft };
    }
  };
  const open = (): void => {
    flow = createReturnFlow({
      adapter,
      initial: { ...initialState, kept: kept && { ...kept, from: 'reload' } },
    });
    flow.subscribe(keep);
    flow.send({ type: 'flow.started' });
  };
  open();
  return {
    knownCases,
    get state() {
      return flow.state;
    },
    get pressed() {
      return pressed;
    },
    send(event) {
      tell(`${name}: ${wordsFor(event)}`);
      if (event.type === 'review.confirmed' && flow.state.step === 'review') pressed = true;
      flow.send(event);
    },
    reload() {
      tell(`${name}: reloads`);
      flow.dispose();
      open();
    },
    close: () => flow.dispose(),
  };
};
