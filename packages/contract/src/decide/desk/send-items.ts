import type { CaseItem, OutgoingKind, ReturnCase } from '../../wire-types.js';
import { decided, type Decision } from '../decision.js';
import { changed } from './decide-items.js';
import { settledBy } from './settled-by.js';
import { isolateUnits, type Isolated, type ToldUnits } from './told-units.js';

/** What was sent to the customer of a case already, and which items were looked at and found in order. */
export interface Outgoing {
  readonly sent: readonly number[];
  readonly inspected: readonly number[];
  /** Whether the customer has paid what is left to pay. */
  readonly paid: boolean;
}

const STANDING: readonly CaseItem['goods'][] = ['approved', 'in_transit', 'received', 'accepted', 'lost'];

/** Why nothing can be sent for an item; null where it can. A shop may send before the goods have come. */
export const notToSend = (
  item: CaseItem,
  position: number,
  what: OutgoingKind,
  { sent, paid }: Outgoing,
): string | null => {
  if (sent.includes(position)) return 'sent_already';
  if (what === 'send_back') return item.goods === 'refused' ? null : 'not_refused';
  if (!STANDING.includes(item.goods)) return 'not_approved';
  const by = settledBy(item);
  if (what === 'exchange') {
    if (by !== 'exchange') return 'no_exchange';
    return paid ? null : 'not_paid';
  }
  if (by !== 'remedy') return 'no_remedy';
  // Only what is here can have been mended.
  return what === 'repaired' && item.goods !== 'received' ? 'not_received' : null;
};

/** What can be sent for an item now; null where nothing can. */
export const sendable = (item: CaseItem, position: number, outgoing: Outgoing): OutgoingKind | null => {
  const kinds: readonly OutgoingKind[] = ['send_back', 'exchange', 'replacement', 'repaired'];
  return kinds.find((what) => notToSend(item, position, what, outgoing) === null) ?? null;
};

/**
 * What the customer was sent. Goods that were mended have come to rest with it, and so have those that were replaced, once
 * they were looked at.
 */
export const sendItems = (
  returnCase: ReturnCase,
  what: OutgoingKind,
  told: readonly ToldUnits[] | undefined,
  outgoing: Outgoing,
): Decision<Isolated<ReturnCase>> => {
  const found = isolateUnits(returnCase, told, (item, position) => notToSend(item, position, what, outgoing));
  if (!found.ok || what === 'send_back' || what === 'exchange') return found;
  const { after, positions } = found.value;
  const rests = positions.filter((at) => what === 'repaired' || outgoing.inspected.includes(at));
  const rested = changed({ after, positions: rests }, (item) =>
    item.goods === 'received' ? { ...item, goods: 'accepted' } : item,
  );
  return decided({ after: rested.after, positions });
};
