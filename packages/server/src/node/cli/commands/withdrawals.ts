import { withdrawalStaffRoutes, type Withdrawal, type WithdrawalTask } from '@returns-portal/contract';
import { callService, type ServiceAddress } from '../../call-service.js';
import { DONE, misused, refused, type Outcome } from '../outcome.js';
import type { Io } from '../io.js';
import type { Command } from './command.js';

/** What is to be done, for whoever does it. */
const TO_DO: Readonly<Record<WithdrawalTask, string>> = {
  identify_contract: 'find out which contract is meant',
  check_consumer: 'the order is of another address: make sure who wrote',
  decide: 'decide about what the law seems to be against',
  check: 'accepted on doubt: look at it',
  reach_consumer: 'the acknowledgement does not arrive: reach the consumer another way',
  unusual_number: 'too many for one address: look whether they are meant',
};

const toDo = ({ tasks, cases }: Withdrawal): string[] => [
  ...tasks.filter(({ doneAt }) => doneAt === null).map(({ kind, dueBy }) => `${dueBy}  ${TO_DO[kind]}`),
  ...cases.flatMap(({ number, clocks }) => {
    if (clocks?.refundedOn !== null || clocks.withholding) return [];
    const { refundBy, late } = clocks;
    return [`${refundBy}  refund ${number}${late ? `, ${late.days} days late, surcharge ${late.percent} %` : ''}`];
  }),
];

const print = (io: Io, withdrawal: Withdrawal): void => {
  const { number, receivedAt, statement } = withdrawal;
  io.out(`${number}  received ${receivedAt}  ${statement.name}, ${statement.contract}`);
  for (const line of toDo(withdrawal).sort()) io.out(`  ${line}`);
};

/** Page by page, as long as there are more. */
const list = async (io: Io, address: ServiceAddress, shop: string): Promise<Outcome> => {
  let count = 0;
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { state: 'open', ...(cursor !== null && { cursor }) };
    const page: { withdrawals: Withdrawal[]; next: string | null } = await callService(
      address,
      withdrawalStaffRoutes.listWithdrawals,
      { params: { shop }, query },
    );
    for (const withdrawal of page.withdrawals) print(io, withdrawal);
    count += page.withdrawals.length;
    cursor = page.next;
  } while (cursor !== null);
  if (count === 0) io.out('Nothing is due.');
  return DONE;
};

export const withdrawals: Command = {
  name: 'withdrawals',
  usage: 'withdrawals --shop ID --url URL',
  summary: 'List the withdrawals of which something is due, what, and by when.',
  more: 'Asks a running service, with an API key in RETURNS_API_KEY that may returns:read.',
  files: 0,
  options: ['shop', 'url'],
  run: async ({ shop, url }, { API_KEY }, io) => {
    if (shop === undefined || url === undefined)
      return misused('Say which shop (--shop) and where its service is (--url).');
    if (API_KEY === undefined) return misused('--url needs an API key in RETURNS_API_KEY.');
    try {
      return await list(io, { endpoint: url, key: API_KEY }, shop);
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  },
};
