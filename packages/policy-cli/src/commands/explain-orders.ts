import {
  simulate,
  simulatedMoments,
  TRACKS,
  type LineAssessment,
  type Order,
  type SimulatedLine,
  type Track,
  type Verdict,
} from '@returns-portal/policy';
import { policiesAndOrders } from '../files/policies-and-orders.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import type { Options } from '../options.js';
import { done, type Result } from '../result.js';
import { dayText } from '../text/days.js';
import { momentsText } from '../text/moments.js';
import { becauseText } from '../text/verdicts.js';
import { amountOf, CONDITION_NAMES, feesText, listed, OUTCOME_NAMES, outcomeText, TRACK_NAMES } from '../text/words.js';
import { indented, styler } from '../terminal.js';

const BY = { statute: 'law', operator: 'operator', shop: 'shop' } as const;

/** Who decided and by which rule or article. */
const decidedBy = ({ because }: Verdict): string => {
  const { layer, rule, source } = because;
  return [BY[layer], ...(rule === undefined ? [] : [rule]), ...(source === undefined ? [] : [source])].join(', ');
};

const headline = (verdict: Verdict): string => {
  if (!verdict.allowed) return 'no';
  const until = verdict.until === null ? 'yes' : `until ${dayText(verdict.until.day)}`;
  return verdict.flagged ? `${until}, and a person looks` : until;
};

/** What a customer gets and what will be left later, sentence by sentence. */
const details = (verdict: Verdict, currency: string): readonly string[] => {
  if (!verdict.allowed) return [];
  const offers = 'offers' in verdict ? verdict.offers : [];
  const last = verdict.until?.day;
  const offered = offers.map(({ outcome, until }) => {
    const text = outcomeText(outcome, currency);
    return until && until.day !== last ? `${text} (until ${dayText(until.day)})` : text;
  });
  const closed = 'closed' in verdict ? verdict.closed : [];
  return [
    ...(offered.length > 0 ? [`Can be chosen: ${listed([...new Set(offered)], 'or')}.`] : []),
    ...('conditions' in verdict && verdict.conditions.length > 0
      ? [`It has to be ${listed(verdict.conditions.map((condition) => CONDITION_NAMES[condition]))}.`]
      : []),
    ...('fees' in verdict && verdict.fees.length > 0
      ? [`It may cost ${feesText(verdict.fees, currency)}, by what is chosen.`]
      : []),
    ...closed.map(({ outcome, because }) => `No ${OUTCOME_NAMES[outcome]}: ${becauseText(because)}`),
    ...verdict.refusedUnits.map(({ units, because }) => `Not ${amountOf(units, 'unit')}: ${becauseText(because)}`),
    ...verdict.changes.map(({ after, units, outcomes }) =>
      units === 0
        ? `After ${dayText(after)}: nothing.`
        : `After ${dayText(after)}: ${amountOf(units, 'unit')}, ${listed(
            outcomes.map((kind) => OUTCOME_NAMES[kind]),
            'or',
          )}.`,
    ),
    ...(verdict.unsettled.length > 0
      ? [`Rests on points of law that are not settled: ${verdict.unsettled.join(', ')}.`]
      : []),
  ];
};

/** When a line's money comes on a track, as sentences. */
type MomentsOf = (assessment: LineAssessment, track: Track) => readonly string[];

const showTrack = (
  track: Track,
  assessment: LineAssessment,
  { currency, momentsOf, io }: { currency: string; momentsOf: MomentsOf; io: Io },
): void => {
  const style = styler(io);
  const verdict = assessment.verdicts[track];
  const lead = style(verdict.allowed ? 'green' : 'red', verdict.allowed ? '  ✓' : '  ✗');
  io.out(indented(`${TRACK_NAMES[track]}: ${headline(verdict)}`, 4, lead));
  const sentences = [becauseText(verdict.because), ...details(verdict, currency), ...momentsOf(assessment, track)];
  for (const sentence of sentences) io.out(indented(sentence, 6));
  io.out(indented(style('dim', `decided by: ${decidedBy(verdict)}`), 6));
};

const show = (order: Order, lines: readonly SimulatedLine[], momentsOf: MomentsOf, io: Io): void => {
  const style = styler(io);
  io.out(style('bold', `Order ${order.number}, ${order.country}, bought on ${dayText(order.placedOn)}`));
  for (const { title, lineId, open, assessment } of lines) {
    io.out(`\n${title} (${lineId}), ${amountOf(open, 'unit')} open`);
    for (const track of TRACKS) showTrack(track, assessment, { currency: order.currency, momentsOf, io });
  }
  io.out('');
};

/** What policies mean for every item of some orders, and why. */
export const explainOrders = (options: Options, io: Io): Result<ExitCode> => {
  const read = policiesAndOrders(options, io);
  if (!read.ok) return read;
  const { policies, orders, today } = read.value;
  const explained = orders.map((order) => ({
    order,
    lines: simulate([order], policies, today),
    momentsOf: (assessment: LineAssessment, track: Track) => {
      const policy = policies[assessment.seller];
      return policy ? momentsText(simulatedMoments(order, policy, assessment, track, today)) : [];
    },
  }));
  if (options.json) {
    const rows = explained.flatMap(({ order, lines, momentsOf }) =>
      lines.map(({ lineId, seller, assessment }) => ({
        order: order.number,
        lineId,
        seller,
        tracks: Object.fromEntries(
          TRACKS.map((track) => {
            const verdict = assessment.verdicts[track];
            const sentences = [
              becauseText(verdict.because),
              ...details(verdict, order.currency),
              ...momentsOf(assessment, track),
            ];
            return [track, { verdict, sentences, decidedBy: decidedBy(verdict) }];
          }),
        ),
      })),
    );
    io.out(JSON.stringify({ today, lines: rows }, null, 2));
    return done(EXIT.FINE);
  }
  for (const { order, lines, momentsOf } of explained) if (lines.length > 0) show(order, lines, momentsOf, io);
  return done(EXIT.FINE);
};
