import {
  compilePolicy,
  REFUND_MOMENTS,
  refundMoments,
  type ChosenMoment,
  type SelectedItem,
} from '@returns-portal/policy';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { anyDay, anyHistory, anyOrder, anyPolicy } from './arbitrary.ts';
import { property, type Property } from './property.ts';

const anyChoice = fc.constantFrom<SelectedItem['choice']>(
  { track: 'withdrawal' },
  { track: 'goodwill', reason: 'too_small', outcome: 'refund' },
  { track: 'goodwill', reason: 'changed_mind', outcome: 'store_credit' },
  { track: 'conformity', reason: 'defective', outcome: 'refund' },
);
const anyItems = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 3 }), choice: anyChoice }), { minLength: 4 });

const places = (moments: readonly ChosenMoment[]) => moments.map(({ on }) => REFUND_MOMENTS.indexOf(on));

export const REFUND_PROPERTIES: readonly Property[] = [
  property(
    'money comes at the earlier of the seller’s moment and the operator’s, and for a withdrawal whoever asks',
    [anyPolicy(), anyPolicy('market'), anyOrder, anyDay, anyHistory, anyItems],
    (policy, floor, order, today, customer, chosen) => {
      const items = order.lines.flatMap(({ id }, index) => (chosen[index] ? [{ lineId: id, ...chosen[index] }] : []));
      const momentsBy = (seller: typeof policy, operator?: typeof policy, history = customer) =>
        refundMoments(order, compilePolicy(seller, { floor: operator }), items, today, history);
      const moments = momentsBy(policy, floor);
      const ofFloor = places(momentsBy({ ...floor, reasons: policy.reasons }));
      const earlier = places(momentsBy(policy)).map((place, index) => Math.min(place, ofFloor[index] ?? 9));
      assert.deepEqual(places(moments), earlier);
      const toStrangers = refundMoments(order, compilePolicy(policy, { floor }), items, today);
      for (const [index, { choice }] of items.entries()) {
        if (choice.track === 'withdrawal') assert.deepEqual(moments[index], toStrangers[index]);
      }
    },
  ),
];
