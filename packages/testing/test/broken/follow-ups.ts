import type { CaseDetails, OrderView, Submission, WithdrawalReceipt } from '@returns-portal/contract';
import { ReturnsError, type ReturnsAdapter } from '@returns-portal/sdk';
import type { Area } from '@returns-portal/testing/conformance';
import { changeAnswers } from './change-answers.ts';

/** An adapter of the service with one fault in what comes after a submission, and what of one area must find it. */
export interface BrokenFollowUp {
  readonly name: string;
  readonly area: Area;
  readonly fails: readonly string[];
  readonly adapter: (adapter: ReturnsAdapter) => ReturnsAdapter;
}

/** Changes what one method answers. */
const change =
  <Answer>(name: keyof ReturnsAdapter, to: (answer: Answer) => unknown): BrokenFollowUp['adapter'] =>
  (adapter) =>
    changeAnswers(adapter, (answer, method) => (method === name ? to(answer as Answer) : answer));

export const brokenFollowUps: readonly BrokenFollowUp[] = [
  {
    name: 'keeps what a cancelled return had taken',
    area: 'cancellation',
    fails: ['cancellation.frees'],
    adapter: change<OrderView>('readOrder', (view) => ({
      ...view,
      lines: view.lines.map((line) => ({ ...line, open: view.cases.length > 0 ? 0 : line.open })),
    })),
  },
  {
    name: 'offers to cancel what is cancelled',
    area: 'cancellation',
    fails: ['cancellation.actions'],
    adapter: change<CaseDetails>('cancelReturn', (details) => ({
      ...details,
      actions: ['cancel', ...details.actions],
    })),
  },
  {
    name: 'tells each message twice, and the history backwards',
    area: 'following',
    fails: ['following.details', 'following.messages'],
    adapter: (adapter) =>
      change<CaseDetails>('readCaseDetails', (details) => ({
        ...details,
        history: [...details.history, { ...details.history[0]!, at: '2020-01-01T00:00:00.000Z' }],
      }))(
        change<CaseDetails>('addMessage', (details) => ({
          ...details,
          messages: [...details.messages, ...details.messages],
        }))(adapter),
      ),
  },
  {
    name: 'refuses a statement of withdrawal about an unknown order',
    area: 'withdrawals',
    fails: ['withdrawals.same-answer', 'withdrawals.any-words'],
    adapter: (adapter) => ({
      ...adapter,
      declareWithdrawal(request, options) {
        const isKnown =
          request.statement.contract.startsWith('AN-') || request.statement.contract === 'Another contract';
        if (isKnown) return adapter.declareWithdrawal!(request, options);
        return Promise.reject(new ReturnsError('order_not_found', 'No such order'));
      },
    }),
  },
  {
    name: 'takes a statement that is sent again for another one',
    area: 'withdrawals',
    fails: ['withdrawals.repeats'],
    adapter(adapter) {
      let count = 0;
      const renumber = (receipt: WithdrawalReceipt) => ({ ...receipt, number: `W-${(count += 1)}` });
      return change<WithdrawalReceipt>('declareWithdrawal', renumber)(adapter);
    },
  },
  {
    name: 'puts the goods of all sellers into one return',
    area: 'marketplace',
    fails: ['marketplace.case-per-seller', 'marketplace.money-per-seller'],
    adapter: change<Submission>('submitReturn', ({ cases, ...made }) => ({
      ...made,
      cases: [{ ...cases[0]!, items: cases.flatMap(({ items }) => items) }],
    })),
  },
];
