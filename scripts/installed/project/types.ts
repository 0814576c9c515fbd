// What somebody's strict compiler has to accept of every entry, without a look into our sources. Never run.
import * as contract from '@returns-portal/contract';
import * as client from '@returns-portal/contract/client';
import * as openapi from '@returns-portal/contract/openapi';
import * as policy from '@returns-portal/policy';
import * as cli from '@returns-portal/policy-cli';
import * as portal from '@returns-portal/portal';
import * as parts from '@returns-portal/portal/parts';
import * as tokens from '@returns-portal/portal/tokens';
import {
  createReturnFlow,
  createReturnsClient,
  isReturnsError,
  restAdapter,
  type FlowState,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import * as server from '@returns-portal/server';
import * as memory from '@returns-portal/server/memory';
import * as node from '@returns-portal/server/node';
import * as testing from '@returns-portal/testing';
import * as suite from '@returns-portal/testing/adapter-suite';
import * as conformance from '@returns-portal/testing/conformance';
import * as msw from '@returns-portal/testing/msw';
import '@returns-portal/portal/define';
import '@returns-portal/portal/define/policy';
import '@returns-portal/portal/define/tracker';
import '@returns-portal/portal/define/withdrawal';

export const everything = {
  ...{ contract, client, openapi, policy, cli, portal, parts, tokens },
  ...{ server, memory, node, testing, suite, conformance, msw },
};

const adapter: ReturnsAdapter = restAdapter({ endpoint: 'https://shop.example/api', shop: 'my-shop' });
const flow = createReturnFlow({ adapter });

/** Steps are told apart by their name, and what a step has is there with its type. */
export const heading = (state: FlowState): string => {
  switch (state.step) {
    case 'items':
      return `${state.order.lines.length} articles`;
    case 'review':
      return `${state.quote.refund.refund} ${state.order.currency}`;
    case 'done':
      return state.submission.cases.map(({ number }) => number).join();
    default:
      return state.step;
  }
};
export const shown: string = heading(flow.state);

/** Every operation has its input and its answer. */
export const caseNumbers = async (token: string): Promise<string[]> => {
  const api = createReturnsClient({ endpoint: 'https://shop.example/api', shop: 'my-shop' });
  try {
    const { cases } = await api.submitReturn({ token, body: { quoteId: 'q', locale: 'fr' } });
    return cases.map(({ number }) => number);
  } catch (error) {
    if (isReturnsError(error)) return [error.code];
    throw error;
  }
};

// @ts-expect-error a language that there is not
void adapter.submitReturn({ token: '' }, { quoteId: 'q', locale: 'de' });
// @ts-expect-error an event that there is not
flow.send({ type: 'items.forgotten' });
