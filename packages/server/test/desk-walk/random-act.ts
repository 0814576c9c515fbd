import type { StaffAction, StaffCase } from '@returns-portal/contract';
import { FINE, WORN, type StaffRoute } from '../desk/open-desk-world.ts';
import type { Random } from './random.ts';

/** What a member of staff sends. */
export interface Act {
  readonly name: StaffRoute;
  readonly body: Readonly<Record<string, unknown>>;
  /** It is offered, and sent in the plainest form: it must be possible unless somebody else was faster. */
  readonly sure: boolean;
}

const LOSSES = ['used_beyond_testing', 'packaging_missing', 'soiled'] as const;

const findingOf = (random: Random, position: number, photo: string | null): object => {
  const loss = { amount: random.between(1, 5000), ground: random.pick(LOSSES) };
  const files = photo === null ? [] : [photo];
  return random.pick([
    { position, ...FINE },
    { position, ...FINE },
    { position, ...WORN },
    { position, ...FINE, result: 'wait' },
    { position, condition: 'used', disposition: 'restock', result: 'accept', loss, text: 'A stain.', files },
    { position, condition: 'used', disposition: 'recycle', result: 'wait', loss, text: 'A stain.', files },
    {
      position,
      condition: 'damaged',
      disposition: 'destroy',
      result: 'accept',
      destruction: { ground: 'unsafe', text: 'Mould.' },
      files,
    },
  ]);
};

/** Money: all of it, a part, or more; by hand or by the provider; now or early. */
const moneyOf = (random: Random): object => ({
  ...(random.chance(0.4) && { amount: random.between(0, 6000) }),
  ...(random.chance(0.5) && { early: true }),
});

const plain = (action: StaffAction, position: number, quantity: number): readonly [StaffRoute, object] => {
  const items = [{ position }];
  switch (action) {
    case 'approve':
      return ['approveReturn', { items }];
    case 'decline':
      return ['declineReturn', { items, reason: 'other', text: 'No.' }];
    case 'receive':
      return ['receiveGoods', { items: [{ position, quantity }] }];
    case 'mark_lost':
      return ['markLost', { items }];
    case 'inspect':
      return ['inspectGoods', { units: [{ position, ...FINE }] }];
    case 'make_offer':
      return ['makeCounterOffer', { items: [{ position, amount: 1 }], text: 'A stain.' }];
    case 'refund':
      return ['refundReturn', { reference: 'By hand' }];
    case 'pay_surcharge':
      return ['refundReturn', { of: 'surcharge', reference: 'By hand' }];
    case 'issue_credit':
      return ['issueCredit', {}];
    case 'record_payment':
      return ['recordPayment', { reference: 'Paid' }];
    case 'send_goods':
      return ['sendGoods', { what: 'exchange', items }];
  }
};

/** Something that may be possible or not, of any size. */
const wild = (random: Random, { case: { items } }: StaffCase, photo: string | null): readonly [StaffRoute, object] => {
  const units = () => {
    const position = random.between(0, items.length);
    const { quantity = 1 } = items[position] ?? {};
    return { position, quantity: random.between(1, quantity + (random.chance(0.1) ? 1 : 0)) };
  };
  const some = () => (random.chance(0.2) ? {} : { items: random.chance(0.2) ? [units(), units()] : [units()] });
  const { position } = units();
  const surplus = { unexpected: [{ title: 'Somebody else’s hat', quantity: 1 }] };
  return random.pick<() => readonly [StaffRoute, object]>([
    () => ['approveReturn', some()],
    () => ['declineReturn', { ...some(), reason: 'other', text: 'No.' }],
    () => ['receiveGoods', { items: [], ...some(), ...(random.chance(0.2) && surplus) }],
    () => ['markLost', some()],
    () => ['inspectGoods', { units: [{ quantity: units().quantity, ...findingOf(random, position, photo) }] }],
    () => ['inspectGoods', { units: items.map((_, at) => findingOf(random, at, photo)) }],
    () => ['makeCounterOffer', { items: [{ position, amount: random.between(0, 5000) }], text: 'A stain.' }],
    () => ['refundReturn', { ...moneyOf(random), ...(random.chance(0.5) && { reference: 'By hand' }) }],
    () => ['refundReturn', { of: 'surcharge', ...moneyOf(random), reference: 'By hand' }],
    () => ['refundReturn', { early: true, amount: random.between(1, 3000), reference: 'By hand' }],
    () => ['issueCredit', moneyOf(random)],
    () => ['recordPayment', { amount: random.between(0, 3000), reference: 'Paid' }],
    () => ['sendGoods', { what: random.pick(['send_back', 'exchange', 'replacement', 'repaired']), ...some() }],
    () => ['addNote', { text: 'A note.' }],
    () => ['recordCost', { what: 'postage', amount: random.between(0, 900) }],
  ])();
};

/** What somebody of the staff does next with a return. */
export const randomAct = (random: Random, seen: StaffCase, photo: string | null): Act => {
  const { actions } = seen.desk;
  if (actions.length === 0 || random.chance(0.4)) {
    const [name, body] = wild(random, seen, photo);
    return { name, body: { ...body }, sure: false };
  }
  const { action, positions } = random.pick(actions);
  const position = random.pick(positions);
  const { quantity } = seen.case.items[position]!;
  const [name, body] = plain(action, position, quantity);
  if (action === 'send_goods') {
    const what = random.pick(['send_back', 'exchange', 'replacement', 'repaired']);
    return { name, body: { what, items: [{ position, quantity: random.between(1, quantity) }] }, sure: false };
  }
  // An offer of less can be below what was given already.
  return { name, body: { ...body }, sure: action !== 'make_offer' };
};
