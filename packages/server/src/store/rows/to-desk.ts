import type { CaseAct } from '@returns-portal/contract';
import type { StoredSettlement } from '../../ports/store/desk-data.js';
import type { caseActs, settlements } from '../schema/index.js';

type ActRow = typeof caseActs.$inferSelect;
type SettlementRow = typeof settlements.$inferSelect;

/** An act was checked when it was written. */
export const toAct = ({ id, kind, at, by, document }: ActRow): CaseAct =>
  ({ ...document, id, kind, at: at.toISOString(), by }) as CaseAct;

export const actRow = (shop: string, caseNumber: string, ordinal: number, act: CaseAct): ActRow => {
  const { id, kind, at, by, ...document } = act;
  return { id, shop, caseNumber, ordinal, kind, at: new Date(at), by, document };
};

export const toSettlement = (row: SettlementRow): StoredSettlement => ({
  id: row.id,
  caseNumber: row.caseNumber,
  kind: row.kind,
  amount: row.amount,
  state: row.state,
  means: row.means,
  reference: row.reference,
  payments: row.payments.map((payment) => ({ ...payment })),
  earlyFor: [...row.earlyFor],
  at: row.at.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
  problem: row.problem,
  by: row.by,
});

export const settlementRow = (shop: string, ordinal: number, settlement: StoredSettlement): SettlementRow => ({
  ...settlement,
  earlyFor: [...settlement.earlyFor],
  shop,
  ordinal,
  at: new Date(settlement.at),
  settledAt: settlement.settledAt === null ? null : new Date(settlement.settledAt),
});
