// The sample policy as somebody would write it by hand for one shop: a closure a rule, asked one after the other.
// It uses the package's calendar and law, as a shop would use a library for them, and gives the same explained answer.
import {
  addDays,
  endOfDay,
  guaranteeOf,
  informationOf,
  lastDayOfWithdrawal,
  rollForward,
  startOfWithdrawal,
  statuteOf,
} from '@returns-portal/policy';

const holds = (when = {}) => {
  const tests = [];
  if (when.categories) tests.push((line) => line.category === when.categories[0]);
  if (when.tags) tests.push((line) => line.tags.includes(when.tags[0]));
  if (when.products) tests.push((line) => line.product === when.products[0] || line.sku === when.products[0]);
  if (when.countries) tests.push((line, order) => when.countries.includes(order.country));
  if (when.unitPrice)
    tests.push((line, order) => order.currency === 'EUR' && line.unitPrice < when.unitPrice.below.EUR);
  const [first, second] = tests;
  if (!first) return () => true;
  return second ? (line, order) => first(line, order) && second(line, order) : first;
};

const closure = (rule) => ({ ...rule, holds: holds(rule.when) });

const end = (day, order) => ({ day, endsAt: endOfDay(day, order.timeZone) });

export const compileClosures = (policy) => {
  const { goodwill } = policy;
  const windows = goodwill.windows.map(closure);
  const restrictions = goodwill.restrictions.map(closure);
  const outcomes = goodwill.outcomes.map(closure);
  const fees = goodwill.fees.map(closure);
  const conditions = goodwill.conditions.map(closure);
  const remorse = ['too_small', 'changed_mind'];
  const methods = ['post'];

  const withdrawal = (order, line, statute, today) => {
    const start = startOfWithdrawal(line, order.lines, order.placedOn);
    const information = informationOf(order, policy, statute);
    const lastDay = lastDayOfWithdrawal(start, information, statute);
    const { period, counting } = statute.withdrawal.sources;
    const answer = (because, last, flagged) => ({
      allowed: true,
      units: line.quantity,
      until: end(last, order),
      refusedUnits: [],
      changes: [{ after: last, units: 0, outcomes: [] }],
      flagged,
      unsettled: statute.unsettled,
      because,
      methods,
    });
    if (today <= lastDay) {
      return answer({ code: 'withdrawal_open', layer: 'statute', params: { start }, source: period }, lastDay, false);
    }
    const params = { endedOn: lastDay };
    const doubtful = rollForward(addDays(start, 14 + statute.withdrawal.acceptAndFlagDays), statute.mayBeHoliday);
    return today <= doubtful
      ? answer(
          { code: 'withdrawal_late_by_national_count', layer: 'statute', params, source: counting },
          doubtful,
          true,
        )
      : { allowed: false, because: { code: 'withdrawal_period_over', layer: 'statute', params, source: period } };
  };

  const returnUnderPolicy = (order, line, statute, today) => {
    let kept = null;
    let restriction = null;
    for (const rule of restrictions) {
      if (!rule.holds(line, order)) continue;
      if (!rule.only) {
        return { allowed: false, because: { code: rule.because, layer: 'shop', params: {}, rule: rule.id } };
      }
      kept = rule.only;
      restriction = rule;
    }
    const window = windows.find((rule) => rule.holds(line, order));
    const start = line.delivery.on;
    const lastDay = rollForward(addDays(start, window.days), statute.isHoliday);
    if (today > lastDay) {
      const because = { code: 'window_closed', layer: 'shop', params: { closedOn: lastDay }, rule: window.id };
      return { allowed: false, because };
    }
    const offered = outcomes.find((rule) => rule.holds(line, order));
    const until = end(lastDay, order);
    const offers = [];
    const closed = [];
    for (const outcome of offered.offer) {
      if (kept && !kept.includes(outcome.kind)) {
        const because = { code: restriction.because, layer: 'shop', params: {}, rule: restriction.id };
        closed.push({ outcome: outcome.kind, because });
      } else {
        offers.push({ outcome, reasons: null, units: line.quantity, until, layer: 'shop', rule: offered.id });
      }
    }
    const charged = [];
    for (const { id, kind, charge, holds: isAbout } of fees) {
      if (!isAbout(line, order)) continue;
      const amount = charge.amount[order.currency];
      charged.push({
        rule: id,
        kind,
        charge: { per: charge.per, amount },
        freeFrom: null,
        reasons: null,
        outcomes: ['refund'],
        methods: null,
      });
    }
    const demanded = [];
    for (const rule of conditions) {
      if (rule.holds(line, order))
        for (const condition of rule.demand) if (!demanded.includes(condition)) demanded.push(condition);
    }
    return {
      allowed: true,
      units: line.quantity,
      until,
      offers,
      closed,
      changes: [{ after: lastDay, units: 0, outcomes: [] }],
      refusedUnits: [],
      because: closed.length
        ? {
            code: 'outcomes_restricted',
            layer: 'shop',
            params: { restriction: restriction.because },
            rule: restriction.id,
          }
        : { code: 'window_open', layer: 'shop', params: { start }, rule: window.id },
      reasons: remorse,
      fees: charged,
      feeLimits: null,
      conditions: demanded,
      flagged: false,
      unsettled: [],
      methods,
      decisions: [],
      together: [],
    };
  };

  const guarantee = (order, line, statute) => {
    const start = line.delivery.on;
    const { lastDay, presumedUntil } = guaranteeOf(start, line, policy.conformity, statute);
    const until = end(lastDay, order);
    return {
      allowed: true,
      units: line.quantity,
      until,
      refusedUnits: [],
      changes: [{ after: lastDay, units: 0, outcomes: [] }],
      flagged: false,
      unsettled: statute.unsettled.filter((point) => point !== 'counting_of_days'),
      because: {
        code: 'guarantee_open',
        layer: 'statute',
        params: { start },
        source: statute.conformity.sources.period,
      },
      offers: policy.conformity.outcomes.map((outcome, index) => ({
        outcome,
        reasons: null,
        units: line.quantity,
        until,
        layer: 'statute',
        rule: `conformity.outcomes[${index}]`,
      })),
      presumedUntil,
      methods,
      reasons: ['defective'],
      decisions: [],
    };
  };

  return (order, today) => {
    const statute = statuteOf(order);
    return order.lines.map((line) => ({
      lineId: line.id,
      seller: line.seller,
      open: line.quantity,
      returned: 0,
      verdicts: {
        withdrawal: withdrawal(order, line, statute, today),
        goodwill: returnUnderPolicy(order, line, statute, today),
        conformity: guarantee(order, line, statute),
      },
    }));
  };
};
