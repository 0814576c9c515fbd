import type { CaseItem, Condition, DestructionGround, Disposition, LossGround, ReturnCase } from '../../wire-types.js';
import { decided, type Decision } from '../decision.js';
import type { OrderFacts } from '../order-situation.js';
import { offerCounter } from '../counter-offer.js';
import { deductValue } from '../withdrawal/deduct-value.js';
import { worthOf } from '../part-of-item.js';
import { settledBy } from './settled-by.js';
import { takeOff } from './take-off.js';
import { isolateUnits, no, type ToldUnits } from './told-units.js';

/** What was found on looking at some units. */
export interface Finding extends ToldUnits {
  readonly condition: Condition;
  readonly disposition: Disposition;
  /** `wait`: nothing is decided yet. */
  readonly result: 'accept' | 'refuse' | 'wait';
  readonly loss?: { readonly amount: number; readonly ground: LossGround } | undefined;
  readonly destruction?: { readonly ground: DestructionGround; readonly text: string } | undefined;
  readonly text?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/** What came of a finding. */
export interface Inspected extends Finding {
  readonly position: number;
  readonly quantity: number;
  readonly outcome: 'accepted' | 'refused' | 'waiting';
}

export interface Inspection {
  readonly after: ReturnCase;
  readonly inspected: readonly Inspected[];
  /** What withdrawn goods lost, and was kept of their price. */
  readonly kept: readonly { readonly position: number; readonly amount: number }[];
  /** What is to be offered for other goods that lost value. */
  readonly toOffer: readonly { readonly position: number; readonly amount: number }[];
}

/** Why an item cannot be looked at; null where it can. */
export const notToInspect = ({ goods }: CaseItem, isInspected: boolean): string | null => {
  if (goods !== 'received') return 'not_received';
  return isInspected ? 'inspected_already' : null;
};

/** Why a finding cannot stand, whatever the case says beside; null where it can. */
const objection = (item: CaseItem, finding: Finding, isSent: boolean): string | null => {
  const { result, disposition, destruction, loss, text, files = [] } = finding;
  const isWithdrawal = item.choice.track === 'withdrawal';
  // Goods that were withdrawn from are taken back in whatever state they are (CJEU C-489/07; art. 14(2)).
  if (result === 'refuse' && isWithdrawal) return 'withdrawal';
  // The customer has what they were to get for it.
  if (result === 'refuse' && isSent) return 'sent_already';
  if (result === 'refuse' && !text) return 'text_missing';
  if (result === 'accept' && disposition === 'send_back') return 'accepted_goods_stay';
  if (result === 'refuse' && disposition !== 'send_back') return 'refused_goods_go_back';
  if (disposition === 'destroy' && !destruction) return 'ground_missing';
  if (disposition === 'destroy' && files.length === 0) return 'evidence_missing';
  if (!loss) return null;
  if (result === 'refuse') return 'refused_goods_go_back';
  if (!text) return 'text_missing';
  if (isWithdrawal && loss.ground === 'packaging_missing') return 'ground_not_lawful';
  if (isWithdrawal && files.length === 0) return 'evidence_missing';
  return null;
};

/**
 * Looks at goods unit by unit. What is accepted stays with the shop and its money can go; what is refused goes back and
 * brings nothing. What withdrawn goods lost is kept, as far as law allows; for others that lost value the customer is
 * made an offer. Goods that are to be mended or replaced wait until something was sent for them.
 *
 * @param facts the order, where goods were withdrawn from it
 * @param before the items for which the customer was sent something, and those that were looked at and accepted
 */
export const inspectItems = (
  returnCase: ReturnCase,
  findings: readonly Finding[],
  facts: Pick<OrderFacts, 'order' | 'policies'> | null,
  before: { readonly sent: readonly number[]; readonly inspected: readonly number[] },
): Decision<Inspection> => {
  const { sent } = before;
  const done = new Set(before.inspected);
  let after = returnCase;
  const inspected: Inspected[] = [];
  const kept: { position: number; amount: number }[] = [];
  const toOffer: { position: number; amount: number }[] = [];
  for (const finding of findings) {
    const found = isolateUnits(
      after,
      [finding],
      (item, at) => notToInspect(item, done.has(at)) ?? objection(item, finding, sent.includes(at)),
    );
    if (!found.ok) return found;
    after = found.value.after;
    const { position } = finding;
    const item = after.items[position];
    if (!item) return no(position, 'no_such_item');
    const { loss, result } = finding;
    let outcome: Inspected['outcome'] = 'waiting';
    let goods: CaseItem['goods'] = item.goods;
    if (loss && item.choice.track === 'withdrawal') {
      if (!facts) return no(position, 'not_withdrawn');
      const less = deductValue(after, facts, [{ position, amount: loss.amount }]);
      if (!less.ok) return less;
      after = { ...after, ...less.value };
      kept.push({ position, amount: loss.amount });
      goods = 'partly_accepted';
      outcome = 'accepted';
    } else if (loss) {
      const amount = Math.max(0, worthOf(after, position) - loss.amount);
      const offer = offerCounter(after, [{ position, amount }]);
      if (!offer.ok) return offer;
      toOffer.push({ position, amount });
    } else if (result === 'accept') {
      outcome = 'accepted';
      done.add(position);
      goods = settledBy(item) === 'remedy' && !sent.includes(position) ? 'received' : 'accepted';
    } else if (result === 'refuse') {
      outcome = 'refused';
      goods = 'refused';
      after = takeOff(after, [position], 'item_refused');
    }
    const money = outcome === 'refused' ? 'none' : (after.items[position]?.money ?? item.money);
    after = {
      ...after,
      items: after.items.map((other, at) => (at === position ? { ...other, goods, money, waitsFor: null } : other)),
    };
    inspected.push({ ...finding, quantity: item.quantity, outcome });
  }
  return decided({ after, inspected, kept, toOffer });
};
