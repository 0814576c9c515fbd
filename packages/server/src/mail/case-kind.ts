import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import type { MethodKind } from '@returns-portal/policy';

/** What the customer has done, taken as a whole: a withdrawal is called that, and so is a claim on the guarantee. */
export type CaseKind = 'return' | 'withdrawal' | 'claim';

/** How goods change hands, as far as the wording depends on it. */
export type HandOver = 'send' | 'bring' | 'collect';

const HAND_OVER: Readonly<Record<MethodKind, HandOver>> = {
  drop_off: 'send',
  parcel_label: 'send',
  paperless_code: 'send',
  own_carrier: 'send',
  in_store: 'bring',
  pickup: 'collect',
};

/** A case of one track alone is called by its name; whatever holds goodwill, or a mixture, is a return. */
export const kindOf = ({ items }: Pick<ReturnCase, 'items'>): CaseKind => {
  if (items.every(({ choice }) => choice.track === 'withdrawal')) return 'withdrawal';
  return items.every(({ choice }) => choice.track === 'conformity') ? 'claim' : 'return';
};

export const handOverOf = ({ method }: Pick<ReturnCase, 'method'>): HandOver =>
  method ? HAND_OVER[method.kind] : 'send';

/** A person has to decide first. */
export const waits = ({ goods }: CaseItem): boolean => goods === 'requested';

export const isWithdrawn = ({ choice }: CaseItem): boolean => choice.track === 'withdrawal';
