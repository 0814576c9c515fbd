import { travels } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { decided, type Decision } from '../decision.js';
import { takeOff } from './take-off.js';
import { isolateUnits, type Isolated, type ToldUnits } from './told-units.js';

type Result = Decision<Isolated<ReturnCase>>;

export const changed = (
  { after, positions }: Isolated<ReturnCase>,
  to: (item: CaseItem) => CaseItem,
): Isolated<ReturnCase> => ({
  after: { ...after, items: after.items.map((item, at) => (positions.includes(at) ? to(item) : item)) },
  positions,
});

const stays = ({ choice }: CaseItem): boolean => choice.track !== 'withdrawal' && !travels(choice.outcome);
const movesMoney = ({ choice }: CaseItem): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

/** Why an item cannot be approved; null where it can. */
export const notToApprove = ({ goods }: CaseItem): string | null => (goods === 'requested' ? null : 'not_waiting');

/** Why an item cannot be declined. A withdrawal needs nobody's consent (Directive 2011/83/EU art. 9(1)). */
export const notToDecline = ({ choice, goods }: CaseItem, isSent: boolean): string | null => {
  if (choice.track === 'withdrawal') return 'withdrawal';
  // The customer has what they wanted in exchange.
  if (isSent) return 'sent_already';
  return goods === 'requested' || goods === 'approved' ? null : 'too_late';
};

/** What waited for somebody's answer goes on. */
export const approveItems = (returnCase: ReturnCase, told: readonly ToldUnits[] | undefined): Result => {
  const found = isolateUnits(returnCase, told, notToApprove);
  if (!found.ok) return found;
  return decided(
    changed(found.value, (item) => ({
      ...item,
      goods: stays(item) ? 'kept' : 'approved',
      money: movesMoney(item) ? 'due' : 'none',
      waitsFor: null,
    })),
  );
};

/**
 * What is declined brings nothing, and goes nowhere.
 *
 * @param sent the items for which the customer was sent something before
 */
export const declineItems = (
  returnCase: ReturnCase,
  told: readonly ToldUnits[] | undefined,
  sent: readonly number[],
): Result => {
  const found = isolateUnits(returnCase, told, (item, position) => {
    const because = notToDecline(item, sent.includes(position));
    return told ? because : (notToApprove(item) ?? because);
  });
  if (!found.ok) return found;
  const { after, positions } = found.value;
  return decided(
    changed({ after: takeOff(after, positions, 'item_declined'), positions }, (item) => ({
      ...item,
      goods: 'declined',
      money: 'none',
      waitsFor: null,
    })),
  );
};
