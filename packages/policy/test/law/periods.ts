import {
  addDays,
  diminishedValueLimit,
  endOfDay,
  informationOf,
  localDayAt,
  returnCostPayer,
  type Order,
  type Policy,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { lawOf, type Facts, type Topic } from './law-case.ts';
import { assessmentsOn, lawPolicy, openUntil, orderOf, verdictsOn } from './situation.ts';

const policyFor = ({ informed = true, informedOfFunction }: Facts): Policy => ({
  ...lawPolicy,
  withdrawal: { ...lawPolicy.withdrawal, informed, informedOfFunction },
});

const withdrawalOrder = (facts: Facts, country: string): Order => {
  const { informedLateOn } = facts;
  return orderOf(facts, country, {
    ...(informedLateOn === undefined ? {} : { information: { informed: false, informedLateOn } }),
  });
};

const firstDay = (facts: Facts, { placedOn }: Order): string => {
  const known = [...(facts.deliveries ?? []), ...(facts.parcels ?? []), facts.possession ?? ''].filter((day) =>
    day.startsWith('20'),
  );
  return facts.on ?? known.sort().at(-1) ?? placedOn;
};

export const deadline: Topic = (facts, country, expected) => {
  const order = withdrawalOrder(facts, country);
  const terms = policyFor(facts);
  const today = firstDay(facts, order);
  const [first, ...others] = assessmentsOn(today, order, terms).map(({ verdicts }) => verdicts.withdrawal);
  assert.ok(first?.allowed);
  if (first.until) {
    assert.equal(first.until.endsAt, endOfDay(first.until.day, order.timeZone));
    const { surely } = openUntil('withdrawal', today, order, terms);
    assert.equal(surely, first.until.day, 'open without a doubt up to the deadline, and not after it');
  }
  const scanned = 'acceptedForAPersonUntil' in expected ? openUntil('withdrawal', today, order, terms).atAll : null;
  return {
    periodStart: 'start' in first.because.params ? first.because.params.start : null,
    withdrawalDeadline: first.until?.day ?? null,
    appliesToAllItemsOfOrder: others.every((verdict) => verdict.allowed && verdict.until?.day === first.until?.day),
    acceptedForAPersonUntil: scanned,
    because: first.because.code,
    forAPerson: first.flagged,
    unsettled: first.unsettled,
  };
};

export const extension: Topic = (facts, country, expected) => {
  const order = withdrawalOrder(facts, country);
  const terms = policyFor(facts);
  const { informed } = informationOf(order, terms, lawOf(facts, country, order.placedOn));
  const initial = verdictsOn(firstDay(facts, order), { ...order, information: { informed: true } }).withdrawal;
  // `withdrawalOn2026-11-21`: what a statement of that day is.
  const asked = Object.keys(expected).flatMap((key): readonly (readonly [string, string])[] => {
    const day = /^withdrawalOn(.*)$/.exec(key)?.[1];
    return day ? [[key, verdictsOn(day, order, terms).withdrawal.allowed ? 'valid' : 'too late']] : [];
  });
  return {
    ...deadline(facts, country, expected),
    initialPeriodEnd: initial.allowed ? initial.until?.day : null,
    liabilityForDiminishedValue: diminishedValueLimit({ informed, evidence: true, claimed: 2000, value: 5000 }),
    returnPaidBy: returnCostPayer('withdrawal', order, terms),
    ...Object.fromEntries<string>(asked),
  };
};

export const timeliness: Topic = ({ deadline: day = '', timeZone = '', submissionsUtc = [] }, country) => {
  const order = orderOf({ possession: addDays(day, -14) }, country, { timeZone });
  const verdictAt = (instant: string) => verdictsOn(localDayAt(instant, timeZone), order).withdrawal;
  const { until } = { until: null, ...verdictAt(`${day}T12:00:00Z`) };
  assert.ok(until);
  const timely = submissionsUtc.map((instant) => verdictAt(instant).allowed);
  assert.deepEqual(
    timely,
    submissionsUtc.map((instant) => Date.parse(instant) < Date.parse(until.endsAt)),
    'the day and the instant of a deadline say the same',
  );
  return { timely };
};

export const exercise: Topic = (facts, country) => {
  const verdict = verdictsOn(facts.withdrawnOn ?? '', orderOf(facts, country)).withdrawal;
  return { valid: verdict.allowed && !verdict.flagged };
};
