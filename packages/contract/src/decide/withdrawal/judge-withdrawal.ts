import type { WithdrawalVerdict } from '@returns-portal/policy';
import type { JudgedLine, Outage, WithdrawalStatement, WithdrawalTask } from '../../wire-types.js';
import { situationOf, type OrderFacts } from '../order-situation.js';
import { standsElsewhere } from './stands-elsewhere.js';
import { meantUnits, type UnclearUnits } from './meant-units.js';
import { outageOnLastDay } from './outage-on-last-day.js';

export interface StatedWithdrawal {
  readonly lines: WithdrawalStatement['lines'];
  /** When it was confirmed: earlier than it was received, where the network was gone. */
  readonly at: Date;
}

/** What a statement comes to: nothing in it is a refusal. */
export interface Judgement {
  readonly lines: readonly JudgedLine[];
  /** What a person has to do about it. */
  readonly tasks: readonly Extract<WithdrawalTask, 'decide' | 'check'>[];
}

type Judged = Pick<JudgedLine, 'state' | 'because' | 'flagged'>;

const byVerdict = ({ because }: WithdrawalVerdict): JudgedLine['because'] => ({
  code: because.code,
  params: { ...because.params },
  source: because.source ?? null,
});

const COVERED: Judged = {
  state: 'covered',
  because: { code: 'already_returned', params: {}, source: null },
  flagged: false,
};

/**
 * Judges a statement by the moment at which it was made (Directive 2011/83/EU art. 11(2) and 11a(5)). What the law
 * allows, or may allow, is opened at once; what it seems to be against waits for a person. Units that are in another
 * return already, or went back before, are covered by that: the consumer is refused nothing, and there is nothing to
 * open. Where they are in one that brings less than the law gives, somebody looks.
 */
export const judgeWithdrawal = (facts: OrderFacts, stated: StatedWithdrawal, outages: readonly Outage[]): Judgement => {
  const { order } = facts;
  const { assessments } = situationOf(facts, stated.at);
  const { clear, unclear } = meantUnits(order, stated.lines);
  const lines: JudgedLine[] = [];
  let doubt = false;

  const judge = (lineId: string, verdict: WithdrawalVerdict): Judged => {
    if (verdict.allowed) return { state: 'open', because: byVerdict(verdict), flagged: verdict.flagged };
    const { code, params } = verdict.because;
    if (code === 'withdrawal_period_over' && outageOnLastDay(facts, lineId, stated.at, outages)) {
      return { state: 'open', because: { code: 'outage_on_last_day', params, source: null }, flagged: true };
    }
    return { state: 'waiting', because: byVerdict(verdict), flagged: false };
  };
  const left = new Map(assessments.map(({ lineId, open }) => [lineId, open]));
  const add = (lineId: string, quantity: number, judged: Judged) => {
    const line = order.lines.find(({ id }) => id === lineId);
    if (line && quantity > 0) lines.push({ lineId, title: line.title, quantity, ...judged });
  };

  for (const { lineId, quantity } of clear) {
    const assessment = assessments.find((candidate) => candidate.lineId === lineId);
    if (!assessment) continue;
    const { open, returned, verdicts } = assessment;
    const units = Math.min(quantity, open);
    const gone = Math.min(quantity - units, returned);
    left.set(lineId, open - units);
    if (units > 0) add(lineId, units, judge(lineId, verdicts.withdrawal));
    add(lineId, gone, COVERED);
    // More than were bought; or they stand in a return that may bring less.
    if (quantity > open + returned || (gone > 0 && standsElsewhere(facts.cases, lineId))) doubt = true;
  }
  const leaveOpen = ({ title, quantity, candidates }: UnclearUnits) => {
    const because = { code: 'line_unclear', params: { title, quantity }, source: null };
    const possible = candidates.filter((lineId) => (left.get(lineId) ?? 0) > 0);
    for (const lineId of possible) {
      const units = Math.min(quantity, left.get(lineId) ?? 0);
      left.set(lineId, (left.get(lineId) ?? 0) - units);
      add(lineId, units, { state: 'waiting', because, flagged: false });
    }
    if (possible.length === 0) doubt = true;
  };
  unclear.forEach(leaveOpen);

  const waits = lines.some(({ state }) => state === 'waiting');
  const check = doubt || lines.some(({ flagged }) => flagged);
  return { lines, tasks: [...(waits ? (['decide'] as const) : []), ...(check ? (['check'] as const) : [])] };
};
