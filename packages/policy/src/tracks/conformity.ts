import type { LocalDay } from '../calendar/local-day.js';
import { guaranteeOf, lastDoubtfulDayOfGuarantee } from '../duties/guarantee.js';
import type { ConformityOutcome } from '../model/outcome.js';
import type { ConformityVerdict, RefusedBecause } from '../model/verdict.js';
import type { UnsettledPoint } from '../statute/unsettled.js';
import { alreadyReturned } from './already-returned.js';
import { byLaw } from './because.js';
import { longer, NO_END, type Cell } from './cell.js';
import { refused, type LineContext } from './line-context.js';
import { putTogether } from './put-together.js';
import { earlyReplacement, remediesOf } from './remedies.js';
import type { UnitGroup } from './unit-groups.js';

/** Units under guarantee. */
interface Covered extends Pick<Cell<ConformityOutcome>, 'lastDay' | 'because'> {
  /** The day of delivery; null while nobody knows. */
  readonly start: LocalDay | null;
  readonly presumedUntil: LocalDay | null;
  /** The period is over, unless there was a holiday that nobody here knows of. */
  readonly late: boolean;
}

/** The conformity of services is another law than that of goods: what we know nothing of stays open and is flagged. */
const isService = ({ line: { contract } }: LineContext): boolean => contract === 'service' || contract === 'utility';

const notDelivered: RefusedBecause = { code: 'not_delivered', layer: 'statute', params: {} };

const judge = ({ delivery }: UnitGroup, context: LineContext): Covered | RefusedBecause => {
  const { line, policy, statute, today } = context;
  const source = statute.conformity.sources.period;
  if (isService(context) || delivery.status === 'unknown') {
    const because = byLaw('guarantee_delivery_unknown', source, {});
    return { start: null, lastDay: NO_END, because, presumedUntil: null, late: false };
  }
  if (delivery.status === 'on_its_way') return notDelivered;
  const start = delivery.on;
  const { end, lastDay, presumedUntil } = guaranteeOf(start, line, policy.conformity, statute);
  const late = today > lastDay;
  const until = late ? lastDoubtfulDayOfGuarantee(end, statute) : lastDay;
  return today > until
    ? byLaw('guarantee_over', source, { endedOn: lastDay })
    : { start, lastDay: until, because: byLaw('guarantee_open', source, { start }), presumedUntil, late };
};

const unsettledPoints = (context: LineContext, replacedEarly: boolean): readonly UnsettledPoint[] => {
  const { line, policy, statute } = context;
  const { months, presumptionMonths, secondHandPresumptionMonths } = statute.conformity;
  // A period in months ends on the same date number by every way of counting.
  const points = statute.unsettled.filter((point) => point !== 'counting_of_days');
  if (isService(context) && !points.includes('national_law_not_covered')) points.push('national_law_not_covered');
  if (line.secondHand) {
    if (secondHandPresumptionMonths !== presumptionMonths) points.push('second_hand_presumption');
    if ((policy.conformity.secondHandMonths ?? months) < months) points.push('second_hand_period');
  }
  if (replacedEarly) points.push('early_replacement');
  return points;
};

/** The legal guarantee for one line with open units: two years from delivery, whatever the shop's windows say. */
export const assessConformity = (context: LineContext): ConformityVerdict => {
  const { order, line, rules, subject, today } = context;
  const covered: Covered[] = [];
  const cells: Cell<ConformityOutcome>[] = [];
  const refusedUnits = alreadyReturned(context.gone);
  for (const group of context.groups) {
    const judged = judge(group, context);
    if ('code' in judged) {
      refusedUnits.push({ units: group.units, because: judged });
      continue;
    }
    covered.push(judged);
    for (const { outcome, rule, lastDay } of remediesOf(context, judged)) {
      if (lastDay >= today)
        cells.push({ group, outcome, reasons: [], lastDay, because: judged.because, layer: 'statute', rule });
    }
  }
  const last = covered.at(-1);
  if (!last) return refused(refusedUnits.at(-1)?.because ?? notDelivered);
  const { lastDay } = cells.reduce(longer);
  const { units, until, offers, changes } = putTogether(cells, lastDay, [], order.timeZone);
  return {
    allowed: true,
    units,
    until,
    methods: rules.methods.conformity(subject),
    reasons: rules.reasons(line.category).conformity,
    offers,
    decisions: rules.decisions('conformity', subject),
    refusedUnits,
    changes,
    flagged: last.lastDay === NO_END || covered.every((group) => group.late),
    unsettled: unsettledPoints(
      context,
      offers.some(({ outcome }) => outcome === earlyReplacement),
    ),
    because: last.because,
    presumedUntil: last.presumedUntil,
  };
};
