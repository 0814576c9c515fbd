import type { CaseAct } from '@returns-portal/contract';
import type { DeskCall } from './desk-at.js';
import { nameOf, SERVICE } from './staff.js';

type OwnMembers<Act> = Act extends CaseAct ? Omit<Act, 'id' | 'at' | 'by'> : never;

/** An act of whoever is at work. */
export const newAct = ({ staff }: Pick<DeskCall, 'staff'>, now: Date, act: OwnMembers<CaseAct>): CaseAct => ({
  ...act,
  id: crypto.randomUUID(),
  at: now.toISOString(),
  by: nameOf(staff),
});

/** What a rule decided, and nobody of the staff. */
export const newRuling = (now: Date, act: OwnMembers<Extract<CaseAct, { kind: 'ruling' }>>): CaseAct => ({
  ...act,
  id: crypto.randomUUID(),
  at: now.toISOString(),
  by: SERVICE,
});
