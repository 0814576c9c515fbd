import { deadlineOn, rollForward } from '../calendar/deadline.js';
import { addDays, latest, type LocalDay } from '../calendar/local-day.js';
import { guaranteeOf, lastDoubtfulDayOfGuarantee } from '../duties/guarantee.js';
import type { AllowedBecause, Change, ConformityAllowed, RefusedBecause, RefusedVerdict } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import type { UnsettledPoint } from '../statute/unsettled.js';
import { alreadyReturned } from './already-returned.js';
import { conformityOffers, type UnitsUntil } from './conformity-offers.js';
import { refused, type LineContext } from './line-context.js';
import { openGroups, type UnitGroup } from './unit-groups.js';

type ConformityPart = Omit<ConformityAllowed, 'methods' | 'reasons' | 'decisions'>;

const layer = 'statute';

/** Units under guarantee. Of those whose delivery nobody knows all days are null. */
interface Covered {
  readonly units: number;
  readonly start: LocalDay | null;
  readonly lastDay: LocalDay | null;
  readonly presumedUntil: LocalDay | null;
  /** The period is over, unless there was a holiday that nobody here knows of. */
  readonly late?: true;
}

type Group = Pick<Covered, 'units' | 'lastDay'>;

/** The conformity of services is another law than that of goods: what we know nothing of stays open and is flagged. */
const isService = ({ contract }: LineContext['line']): boolean => contract === 'service' || contract === 'utility';

const notDelivered: RefusedBecause = { code: 'not_delivered', layer, params: {} };

const judge = ({ units, delivery }: UnitGroup, context: LineContext): Covered | RefusedBecause => {
  const { line, policy, statute, today } = context;
  if (isService(line) || delivery.status === 'unknown') {
    return { units, start: null, lastDay: null, presumedUntil: null };
  }
  if (delivery.status === 'on_its_way') return notDelivered;
  const start = delivery.on;
  const { end, lastDay, presumedUntil } = guaranteeOf(start, line, policy.conformity, statute);
  const covered = { units, start, lastDay, presumedUntil };
  if (today <= lastDay) return covered;
  const lastDoubtfulDay = lastDoubtfulDayOfGuarantee(end, statute);
  if (today <= lastDoubtfulDay) return { ...covered, lastDay: lastDoubtfulDay, late: true };
  const source = statute.conformity.sources.period;
  return { code: 'guarantee_over', layer, params: { endedOn: lastDay }, source };
};

/** The groups for which the law gives a replacement that the policy does not, soon after delivery. */
const earlyReplacement = ({ policy, statute, today }: LineContext, covered: readonly Covered[]): readonly Group[] => {
  const days = statute.conformity.replacementDays;
  const kinds = policy.conformity.outcomes.map(({ kind }) => kind);
  if (days === 0 || !kinds.includes('repair') || kinds.includes('replacement')) return [];
  return covered.flatMap(({ units, start }) => {
    const lastDay = start && rollForward(addDays(start, days), statute.isHoliday);
    return lastDay === null || today <= lastDay ? [{ units, lastDay }] : [];
  });
};

const unsettledPoints = ({ line, policy, statute }: LineContext, withEarly: boolean): readonly UnsettledPoint[] => {
  const { months, presumptionMonths, secondHandPresumptionMonths } = statute.conformity;
  // A period in months ends on the same date number by every way of counting.
  const points = new Set(statute.unsettled.filter((point) => point !== 'counting_of_days'));
  if (isService(line)) points.add('national_law_not_covered');
  if (line.secondHand) {
    if (secondHandPresumptionMonths !== presumptionMonths) points.add('second_hand_presumption');
    if ((policy.conformity.secondHandMonths ?? months) < months) points.add('second_hand_period');
  }
  if (withEarly) points.add('early_replacement');
  return [...points];
};

/** How many units groups are, and until when all of them last. Groups without a day stand behind the others. */
const together = (groups: readonly Group[], timeZone: string): UnitsUntil => {
  const day = groups.at(-1)?.lastDay && latest(groups.flatMap(({ lastDay }) => lastDay ?? []));
  return { units: sum(groups.map(({ units }) => units)), until: day ? deadlineOn(day, timeZone) : null };
};

/** The legal guarantee for one line with open units: two years from delivery, whatever the shop's windows say. */
export const assessConformity = (context: LineContext): ConformityPart | RefusedVerdict => {
  const { order, line, gone, statute } = context;
  const covered: Covered[] = [];
  const refusals: { units: number; because: RefusedBecause }[] = [];
  for (const group of openGroups(line, gone)) {
    const judged = judge(group, context);
    if ('units' in judged) covered.push(judged);
    else refusals.push({ units: group.units, because: judged });
  }
  const last = covered.at(-1);
  if (!last) return refused(refusals.at(-1)?.because ?? notDelivered);

  const all = together(covered, order.timeZone);
  const early = earlyReplacement(context, covered);
  const offers = conformityOffers(context, all, early.length > 0 ? together(early, order.timeZone) : null);

  const ends = [...covered, ...early].flatMap(({ lastDay }) => lastDay ?? []);
  const changes = [...new Set(ends)].sort().map((after): Change => {
    const left = covered.filter(({ lastDay }) => lastDay === null || lastDay > after);
    const offered = offers.filter(({ until }) => until === null || until.day > after);
    return { after, units: sum(left.map(({ units }) => units)), outcomes: offered.map(({ outcome }) => outcome.kind) };
  });

  const { start, presumedUntil } = last;
  const source = statute.conformity.sources.period;
  const because: AllowedBecause =
    start === null
      ? { code: 'guarantee_delivery_unknown', layer, params: {}, source }
      : { code: 'guarantee_open', layer, params: { start }, source };
  return {
    allowed: true,
    ...all,
    refusedUnits: [...alreadyReturned(gone), ...refusals],
    changes,
    flagged: start === null || covered.every(({ late }) => late),
    unsettled: unsettledPoints(context, early.length > 0),
    because,
    offers,
    presumedUntil,
  };
};
