import type { FlowState, ReturnFlow, StepName } from '@returns-portal/sdk';

/** How deep a step is in the journey; the browser's history has one entry of ours for each. */
const DEPTH: Readonly<Record<StepName, number>> = {
  lookup: 0,
  verify: 0,
  orders: 0,
  items: 1,
  details: 2,
  method: 3,
  review: 4,
  done: 5,
  case: 2,
};

const KEY = 'returnsPortal';

const depthIn = (state: unknown): number => {
  const depth = (state as Readonly<Record<string, unknown>> | null)?.[KEY];
  return typeof depth === 'number' ? depth : 0;
};

const REVISITED: Readonly<Record<number, 'items' | 'details' | 'method'>> = { 1: 'items', 2: 'details', 3: 'method' };

/** What leads from a step back to that depth. */
const goTo = (flow: ReturnFlow, { step }: FlowState, depth: number): void => {
  if (depth === 0) flow.send({ type: 'flow.restarted' });
  else if (step === 'done' || step === 'case') flow.send({ type: 'order.reopened' });
  else if (REVISITED[depth]) flow.send({ type: 'step.revisited', step: REVISITED[depth] });
};

/**
 * Lets the browser's back button lead to the step before. The address stays as it is; entries of the page's own keep
 * what they hold.
 */
export const createBackButton = (flow: ReturnFlow) => {
  /** The depth of the history's present entry. */
  let depth = 0;
  /** Whether the history was moved by us, to follow a step that was left on the page itself. */
  let following = false;

  const onState = (): void => {
    const next = DEPTH[flow.state.step];
    if (next > depth) history.pushState({ ...(history.state as object | null), [KEY]: next }, '');
    else if (next < depth && depthIn(history.state) > next) {
      following = true;
      history.back();
    }
    depth = next;
  };

  const onPop = (): void => {
    const there = depthIn(history.state);
    if (following) {
      following = there > depth;
      if (following) history.back();
      return;
    }
    const back = there < depth;
    depth = there;
    if (back) goTo(flow, flow.state, there);
  };

  let end: (() => void) | null = null;
  return {
    resume: (): void => {
      end ??= flow.subscribe(onState);
      addEventListener('popstate', onPop);
    },
    pause: (): void => {
      end?.();
      end = null;
      removeEventListener('popstate', onPop);
    },
  };
};
