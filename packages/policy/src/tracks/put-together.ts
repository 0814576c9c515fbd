import type { Deadline } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { Outcome, OutcomeKind } from '../model/outcome.js';
import type { Change, GoodwillOffer, Offer } from '../model/verdict.js';
import { distinct } from '../rules/distinct.js';
import { deadlineOf, longer, NO_END, type Cell } from './cell.js';
import type { UnitGroup } from './unit-groups.js';

/** How many units the cells are about, each group counted once. */
const unitsOf = (cells: readonly Cell<Outcome>[]): number => {
  const counted: UnitGroup[] = [];
  let units = 0;
  for (const { group } of cells) {
    if (counted.includes(group)) continue;
    counted.push(group);
    units += group.units;
  }
  return units;
};

export const kindsOf = (cells: readonly Cell<Outcome>[]): OutcomeKind[] =>
  distinct(cells.map(({ outcome }) => outcome.kind));

const isAlike = (a: Cell<Outcome>, b: Cell<Outcome>): boolean =>
  a.outcome === b.outcome && (a.reasons === b.reasons || a.reasons.join() === b.reasons.join());

/** What is left after each day on which something ends. */
const changesOf = (open: readonly Cell<Outcome>[]): Change[] => {
  const days = distinct(open.map(({ lastDay }) => lastDay)).sort();
  // It sorts behind all days.
  if (days.at(-1) === NO_END) days.pop();
  return days.map((after) => {
    const left = open.filter(({ lastDay }) => lastDay > after);
    return { after, units: unitsOf(left), outcomes: kindsOf(left) };
  });
};

type OpenOffer<O> = Offer<O> & Pick<GoodwillOffer, 'floorBonus'>;

/** The part of a verdict that says what is open. */
interface Put<O extends Outcome> {
  readonly units: number;
  readonly until: Deadline | null;
  readonly offers: readonly OpenOffer<O>[];
  readonly changes: readonly Change[];
}

/**
 * Puts together what is open: cells of the same outcome with the same reasons make one offer, and whoever lets it last
 * longest has decided.
 *
 * @param open the cells that are open, one at least
 * @param lastDay of the cell that is open longest
 * @param reasons all that can be given for the line: an offer for all of them names none
 */
export const putTogether = <O extends Outcome>(
  open: readonly Cell<O>[],
  lastDay: LocalDay,
  reasons: readonly string[],
  timeZone: string,
): Put<O> => {
  const until = deadlineOf(lastDay, timeZone);
  const alike: Cell<O>[][] = [];
  for (const cell of open) {
    const same = alike.find(([first]) => first && isAlike(first, cell));
    if (same) same.push(cell);
    else alike.push([cell]);
  }
  const offers = alike.map((same): OpenOffer<O> => {
    const last = same.reduce(longer);
    const offer = {
      outcome: last.outcome,
      reasons: last.reasons.length === reasons.length ? null : last.reasons,
      units: unitsOf(same),
      until: last.lastDay === lastDay ? until : deadlineOf(last.lastDay, timeZone),
      layer: last.layer,
      rule: last.rule,
    };
    const { floorBonus } = last;
    return floorBonus ? { ...offer, floorBonus } : offer;
  });
  return { units: unitsOf(open), until, offers, changes: changesOf(open) };
};
