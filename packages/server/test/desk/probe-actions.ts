import assert from 'node:assert/strict';
import { STAFF_ACTIONS, type StaffAction, type StaffCase } from '@returns-portal/contract';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { clientOf } from '../service-under-test.ts';
import { openMemory, type Opened, type StaffRoute } from './open-desk-world.ts';

type Try = readonly [StaffRoute, object];

/** The mildest requests by which an action can be done to an item: where none of them is possible, it is not. */
const tries = (action: StaffAction, position: number, quantity: number): readonly Try[] => {
  const items = [{ position }];
  switch (action) {
    case 'approve':
      return [['approveReturn', { items }]];
    case 'decline':
      return [['declineReturn', { items, reason: 'other', text: 'No.' }]];
    case 'receive':
      return [['receiveGoods', { items: [{ position, quantity }] }]];
    case 'mark_lost':
      return [['markLost', { items }]];
    case 'inspect':
      return [
        ['inspectGoods', { units: [{ position, condition: 'as_new', disposition: 'recycle', result: 'accept' }] }],
      ];
    case 'make_offer':
      return [['makeCounterOffer', { items: [{ position, amount: 1_000_000 }], text: 'A stain.' }]];
    case 'refund':
      return [['refundReturn', { reference: 'By hand' }]];
    case 'pay_surcharge':
      return [['refundReturn', { of: 'surcharge', reference: 'By hand' }]];
    case 'issue_credit':
      return [['issueCredit', {}]];
    case 'record_payment':
      return [['recordPayment', { reference: 'Paid' }]];
    case 'send_goods':
      return ['send_back', 'exchange', 'replacement', 'repaired'].map((what) => ['sendGoods', { what, items }]);
  }
};

/** What bears on the whole return, so that which item is named makes no difference. */
const OF_ALL: readonly StaffAction[] = ['refund', 'pay_surcharge', 'issue_credit', 'record_payment'];

/** Tries on a copy of the service what staff can do: all that is offered must be possible, and nothing else. */
export const createProbe = (service: MemoryReturnsService, key: string, ports: Opened) => {
  const copy = openMemory({
    ...ports,
    payments: { ...ports.payments, asked: [], paid: new Map() },
    logger: { info: () => undefined, error: () => undefined },
  });
  const { call } = clientOf(copy);
  return async ({ case: { number, items }, desk }: StaffCase): Promise<void> => {
    const begin = service.dump();
    for (const action of STAFF_ACTIONS) {
      const offered = desk.actions.find((each) => each.action === action)?.positions ?? [];
      const positions = OF_ALL.includes(action) ? [offered[0] ?? 0] : [...items.keys()];
      for (const position of positions) {
        let isPossible = false;
        const answers: string[] = [];
        for (const [name, body] of tries(action, position, items[position]!.quantity)) {
          await copy.load(begin);
          const id = name === 'makeCounterOffer' ? {} : { id: crypto.randomUUID() };
          const send = (more: object) => call(name, { token: key, number, body: { ...id, ...body, ...more } });
          let answer = await send({});
          // Less than was given already cannot be offered; all that it is worth always can.
          const most =
            name === 'makeCounterOffer' && answer.status !== 200 ? answer.problem.params?.['most'] : undefined;
          if (most !== undefined) answer = await send({ items: [{ position, amount: most }] });
          isPossible ||= answer.status === 200;
          if (answer.status !== 200) answers.push(JSON.stringify(answer.problem));
        }
        const isOffered = offered.includes(position);
        const state = JSON.stringify(items.map(({ goods, money, choice }) => [goods, money, choice]));
        assert.equal(
          isPossible,
          isOffered,
          `${number}: ${action} of ${position}, offered: ${isOffered}; ${answers.join()} ${state}`,
        );
      }
    }
    await copy.settled();
  };
};
