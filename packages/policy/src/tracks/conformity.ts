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
  readonly late: boolean;
}

/** The conformity of services is another law than that of goods: what we know nothing of stays open and is flagged. */
const isService = ({ contract }: LineContext['line']): boolean => contract === 'service' || contract === 'utility';

const notDelivered: RefusedBecause = { code: 'not_delivered', layer, params: {} };

const judge = ({ units, delivery }: UnitGroup, context: LineContext): Covered | RefusedBecause => {
  const { line, policy, statute, today } = context;
  if (isService(line) || delivery.status === 'unknown') {
    return { units, start: null, lastDay: null, presumedUntil: null, late: false };
  }
  if (delivery.status === 'on_its_way') return notDelivered;
  const start = delivery.on;
  const { end, lastDay, presumedUntil } = guaranteeOf(start, line, policy.conformity, statute);
  if (today <= lastDay) return { units, start, lastDay, presumedUntil, late: false };
  const lastDoubtfulDay = lastDoubtfulDayOfGuarantee(end, statute);
  if (today <= lastDoubtfulDay) return { units, start, lastDay: lastDoubtfulDay, presumedUntil, late: true };
  const source = statute.conformity.sources.period;
  return { code: 'guarantee_over', layer, params: { endedOn: lastDay }, source };
};

/** The latest of some days; null where one is not known, or there is none. */
const latestKnown = (days: readonly (LocalDay | null)[]): LocalDay | null =>
  days.includes(null) ? null : (latest(days.flatMap((day) => day ?? [])) ?? null);

const unitsUntil = (groups: readonly { units: number; lastDay: LocalDay | null }[], timeZone: string): UnitsUntil => {
  const day = latestKnown(groups.map(({ lastDay }) => lastDay));
  return { units: sum(groups.map(({ units }) => units)), until: day === null ? null : deadlineOn(day, timeZone) };
};

/** The groups for which the law gives a replacement that the policy does not, soon after delivery; null for none. */
const earlyReplacement = ({ policy, statute, today }: LineContext, covered: readonly Covered[]) => {
  const days = statute.conformity.replacementDays;
  const kinds = policy.conformity.outcomes.map(({ kind }) => kind);
  if (days === 0 || !kinds.includes('repair') || kinds.includes('replacement')) return null;
  const groups = covered
    .map(({ units, start }) => ({
      units,
      lastDay: start === null ? null : rollForward(addDays(start, days), statute.isHoliday),
    }))
    .filter(({ lastDay }) => lastDay === null || today <= lastDay);
  return groups.length === 0 ? null : groups;
};

const unsettledPoints = ({ line, policy, statute }: LineContext, withEarly: boolean): readonly UnsettledPoint[] => {
  const { months, presumptionMonths, secondHandPresumptionMonths } = statute.conformity;
  const agreed = policy.conformity.secondHandMonths ?? months;
  // A period in months ends on the same date number by every way of counting.
  const points = statute.unsettled.filter((point) => point !== 'counting_of_days');
  if (isService(line) && !points.includes('national_law_not_covered')) points.push('national_law_not_covered');
  if (line.secondHand && secondHandPresumptionMonths !== presumptionMonths) points.push('second_hand_presumption');
  if (line.secondHand && agreed < months) points.push('second_hand_period');
  if (withEarly) points.push('early_replacement');
  return points;
};

/** The legal guarantee for one line with open units: two years from delivery, whatever the shop's windows say. */
export const assessConformity = (context: LineContext): ConformityPart | RefusedVerdict => {
  const { order, line, gone, statute } = context;
  const covered: Covered[] = [];
  const refusals: { units: number; because: RefusedBecause }[] = [];
  for (const group of openGroups(line, gone)) {
    const judged = judge(group, context);
    if ('code' in judged) refusals.push({ units: group.units, because: judged });
    else covered.push(judged);
  }
  const [first] = covered;
  if (!first) return refused(refusals.at(-1)?.because ?? notDelivered);

  const all = unitsUntil(covered, order.timeZone);
  const early = earlyReplacement(context, covered);
  const offers = conformityOffers(context, all, early && unitsUntil(early, order.timeZone));

  const ends = [...covered, ...(early ?? [])].flatMap(({ lastDay }) => lastDay ?? []);
  const changes = [...new Set(ends)].sort().map((after): Change => {
    const lasts = ({ lastDay }: { lastDay: LocalDay | null }): boolean => lastDay === null || lastDay > after;
    const units = sum(covered.filter(lasts).map((group) => group.units));
    const left = offers.filter(({ until }) => until === null || until.day > after);
    return { after, units, outcomes: left.map(({ outcome }) => outcome.kind) };
  });

  const start = latestKnown(covered.map((group) => group.start));
  const source = statute.conformity.sources.period;
  const because: AllowedBecause =
    start === null
      ? { code: 'guarantee_delivery_unknown', layer, params: {}, source }
      : { code: 'guarantee_open', layer, params: { start }, source };
  return {
    allowed: true,
    units: all.units,
    until: all.until,
    refusedUnits: [...alreadyReturned(gone), ...refusals],
    changes,
    flagged: start === null || covered.every(({ late }) => late),
    unsettled: unsettledPoints(context, early !== null),
    because,
    offers,
    presumedUntil: latestKnown(covered.map((group) => group.presumedUntil)),
  };
};
