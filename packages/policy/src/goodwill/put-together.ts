import { deadlineOn } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import { sum } from '../money/allocate.js';
import type { OutcomeKind } from '../model/outcome.js';
import { RESTRICTION_CODES, type RestrictionCode } from '../model/policy.js';
import type { AllowedBecause, Change, GoodwillAllowed, GoodwillOffer, RefusedBecause } from '../model/verdict.js';
import { lastsLonger, type Cell, type Given } from './cell.js';

const RESTRICTIONS: ReadonlySet<string> = new Set(RESTRICTION_CODES);

/** The later of two last days, where null is later than any. */
const later = (a: LocalDay | null, b: LocalDay | null): LocalDay | null =>
  a === null || b === null ? null : a > b ? a : b;

/** How many units the cells are about, each group counted once. */
const unitsOf = (cells: readonly Cell[]): number =>
  sum([...new Map(cells.map(({ group, units }) => [group, units])).values()]);

/** Cells of the same outcome with the same reasons make one offer; whoever lets it last longest has decided. */
const offersOf = (cells: readonly Cell[], reasons: readonly string[], timeZone: string): GoodwillOffer[] => {
  const alike: { readonly longest: Cell; readonly cells: Cell[] }[] = [];
  for (const cell of cells) {
    const place = alike.findIndex(
      ({ longest }) => longest.outcome === cell.outcome && longest.reasons.join() === cell.reasons.join(),
    );
    const same = alike[place];
    if (!same) alike.push({ longest: cell, cells: [cell] });
    else {
      same.cells.push(cell);
      if (lastsLonger(cell, same.longest)) alike[place] = { longest: cell, cells: same.cells };
    }
  }
  return alike.map(({ longest, cells: same }) => ({
    outcome: longest.outcome,
    reasons: longest.reasons.length === reasons.length ? null : longest.reasons,
    units: unitsOf(same),
    until: longest.lastDay === null ? null : deadlineOn(longest.lastDay, timeZone),
    layer: longest.layer,
    rule: longest.rule,
    ...(longest.floorBonus ? { floorBonus: longest.floorBonus } : {}),
  }));
};

/** What is left after each day on which something ends. */
const changesOf = (open: readonly Cell[]): Change[] => {
  const days = [...new Set(open.flatMap(({ lastDay }) => lastDay ?? []))].sort();
  return days.map((after) => {
    const left = open.filter(({ lastDay }) => lastDay === null || lastDay > after);
    return { after, units: unitsOf(left), outcomes: [...new Set(left.map(({ outcome }) => outcome.kind))] };
  });
};

/** One cell of every group of units for which nothing is open any more. */
const groupsOver = (over: readonly Cell[], open: readonly Cell[]): Cell[] => {
  const seen = new Set(open.map(({ group }) => group));
  return over.filter(({ group }) => !seen.has(group) && seen.add(group));
};

type Put = Pick<GoodwillAllowed, 'units' | 'until' | 'offers' | 'closed' | 'changes' | 'refusedUnits' | 'because'>;

/** What a document gives, on one day: what is open and why, or why nothing is. */
export const putTogether = (
  { cells, refusals }: Given,
  reasons: readonly string[],
  today: LocalDay,
  timeZone: string,
): Put | RefusedBecause => {
  const open = cells.filter(({ lastDay }) => lastDay === null || lastDay >= today);
  const over = cells.filter((cell) => !open.includes(cell));
  const closedOn = over.map(({ lastDay }) => lastDay).reduce(later, '') ?? '';
  const windowClosed = (cell: Cell): RefusedBecause => ({
    code: 'window_closed',
    layer: cell.layer,
    params: { closedOn: cell.lastDay ?? '' },
    rule: cell.because.rule,
  });
  const [first] = open;
  if (!first) {
    const whole = refusals.find(({ units, outcome }) => units === null && outcome === null);
    const longest = over.find(({ lastDay }) => lastDay === closedOn);
    if (whole) return whole.because;
    if (longest) return windowClosed(longest);
    const some = refusals.find(({ units }) => units !== null) ?? refusals[0];
    return some?.because ?? { code: 'nothing_offered', layer: 'shop', params: {} };
  }

  const kinds = new Set(open.map(({ outcome }) => outcome.kind));
  const closed = new Map<OutcomeKind, RefusedBecause>();
  for (const cell of over) if (!kinds.has(cell.outcome.kind)) closed.set(cell.outcome.kind, windowClosed(cell));
  let restricted: AllowedBecause | null = null;
  for (const { outcome, because } of refusals) {
    if (outcome === null || kinds.has(outcome)) continue;
    if (!closed.has(outcome)) closed.set(outcome, because);
    if (!restricted && RESTRICTIONS.has(because.code)) {
      const params = { restriction: because.code as RestrictionCode };
      restricted = { code: 'outcomes_restricted', layer: because.layer, params, rule: because.rule };
    }
  }

  const lastDay = open.map((cell) => cell.lastDay).reduce(later);
  const longest = open.find((cell) => cell.lastDay === lastDay) ?? first;
  const doubt = lastDay === null;
  return {
    units: unitsOf(open),
    until: lastDay === null ? null : deadlineOn(lastDay, timeZone),
    offers: offersOf(open, reasons, timeZone),
    closed: [...closed].map(([outcome, because]) => ({ outcome, because })),
    changes: changesOf(open),
    refusedUnits: [
      ...refusals.flatMap(({ units, because }) => (units === null ? [] : [{ units, because }])),
      ...groupsOver(over, open).map((cell) => ({ units: cell.units, because: windowClosed(cell) })),
    ],
    because: doubt || !restricted ? longest.because : restricted,
  };
};
