import type { GoodwillOutcome, OutcomeKind } from '../model/outcome.js';
import type { RestrictionCode } from '../model/policy.js';
import type { AllowedBecause, RefusedBecause } from '../model/verdict.js';
import { longer, type Cell, type RefusedUnits } from '../tracks/cell.js';
import { kindsOf } from '../tracks/put-together.js';
import type { Given } from './given.js';

type GoodwillCell = Cell<GoodwillOutcome>;

const windowClosed = ({ layer, lastDay, because }: GoodwillCell): RefusedBecause => ({
  code: 'window_closed',
  layer,
  params: { closedOn: lastDay },
  rule: because.rule,
});

/** Why nothing is open: what closed last, else what stands in the way. */
export const whyNothing = ({ refusedUnits, closed, nothing }: Given, over: readonly GoodwillCell[]): RefusedBecause => {
  const [refusal = closed[0]] = refusedUnits;
  if (nothing) return nothing;
  if (over.length > 0) return windowClosed(over.reduce(longer));
  return refusal?.because ?? { code: 'nothing_offered', layer: 'shop', params: {} };
};

interface Closed {
  readonly closed: { outcome: OutcomeKind; because: RefusedBecause }[];
  readonly refusedUnits: readonly RefusedUnits[];
  /** The restriction that left fewer outcomes than the document gives. */
  readonly restricted?: AllowedBecause;
}

/** What is not open, beside what is. */
export const closedBeside = (open: readonly GoodwillCell[], over: readonly GoodwillCell[], given: Given): Closed => {
  // Mostly there is nothing else, and verdicts are worked out by the thousand.
  if (over.length + given.closed.length === 0) return { closed: [], refusedUnits: given.refusedUnits };
  const kinds = kindsOf(open);
  const closed: Closed['closed'] = [];
  const refusedUnits = [...given.refusedUnits];
  const close = (outcome: OutcomeKind, because: RefusedBecause): void => {
    if (!kinds.includes(outcome) && !closed.some((each) => each.outcome === outcome)) closed.push({ outcome, because });
  };
  const seen = open.map(({ group }) => group);
  for (const cell of over) {
    const { group, outcome } = cell;
    const last = over.findLast((each) => each.outcome.kind === outcome.kind) ?? cell;
    close(outcome.kind, windowClosed(last));
    if (seen.includes(group)) continue;
    seen.push(group);
    refusedUnits.push({ units: group.units, because: windowClosed(cell) });
  }
  for (const { outcome, because } of given.closed) close(outcome, because);
  // Only restrictions take outcomes away by a rule.
  const restriction = given.closed.find(
    ({ outcome, because }) => because.rule !== undefined && !kinds.includes(outcome),
  );
  if (!restriction) return { closed, refusedUnits };
  const { code, layer, rule } = restriction.because;
  const params = { restriction: code as RestrictionCode };
  return { closed, refusedUnits, restricted: { code: 'outcomes_restricted', layer, params, rule } };
};
