import type { AllowedBecause, ExceptionCode, RefusedBecause } from '@returns-portal/policy';
import { dayText } from './days.js';

type Sentences<Because extends AllowedBecause | RefusedBecause> = {
  readonly [Code in Because['code']]: (params: Extract<Because, { code: Code }>['params']) => string;
};

const exception = (code: ExceptionCode): string => `“${code.replaceAll('_', ' ')}”`;

const ALLOWED: Sentences<AllowedBecause> = {
  withdrawal_open: ({ start }) => `The period runs from ${dayText(start)}, which is not counted.`,
  withdrawal_extended: ({ start }) =>
    `The consumer was not told of the right, so the period that ran from ${dayText(start)} is longer.`,
  withdrawal_not_started: () => 'Not everything has been delivered, so the period has not started.',
  withdrawal_delivery_unknown: () => 'Nobody knows when it was delivered, so the period counts as open.',
  withdrawal_exception_not_disclosed: (params) =>
    `The exception ${exception(params.exception)} is claimed, but the consumer was not told of it before buying.`,
  withdrawal_exception_unproven: (params) =>
    `The exception ${exception(params.exception)} is claimed, but depends on something that nobody knows yet.`,
  withdrawal_late_by_national_count: ({ endedOn }) =>
    `The European period ended on ${dayText(endedOn)}; national law may give longer.`,
  window_open: ({ start }) => `The window runs from ${dayText(start)}.`,
  season_open: ({ start }) => `Bought in a season that makes the window from ${dayText(start)} longer.`,
  window_not_started: () => 'The window starts with the last item, which has not arrived.',
  window_delivery_unknown: () => 'Nobody knows the day on which the window starts, so it counts as open.',
  outcomes_restricted: ({ restriction }) => `“${restriction.replaceAll('_', ' ')}” leaves fewer outcomes.`,
  guarantee_open: ({ start }) => `The guarantee runs from the delivery on ${dayText(start)}.`,
  guarantee_delivery_unknown: () => 'Nobody knows when it was delivered, so the guarantee counts as running.',
};

const REFUSED: Sentences<RefusedBecause> = {
  already_returned: () => 'All units have gone back or are on their way back.',
  withdrawal_period_over: ({ endedOn }) => `The period ended on ${dayText(endedOn)}.`,
  withdrawal_excepted: (params) => `The law makes an exception for these goods: ${exception(params.exception)}.`,
  withdrawal_buyer_only: () => 'Only who made the contract can withdraw from it.',
  not_delivered: () => 'It has not been delivered yet.',
  window_closed: ({ closedOn }) => `The window closed on ${dayText(closedOn)}.`,
  nothing_offered: () => 'No rule offers anything for it.',
  final_sale: () => 'It was a final sale.',
  excluded: () => 'It is excluded.',
  value_too_low: () => 'It is worth too little.',
  value_too_high: () => 'It is worth too much.',
  discounted: () => 'It was discounted.',
  guarantee_over: ({ endedOn }) => `The guarantee ended on ${dayText(endedOn)}.`,
};

/** Why a line may or may not go back, as a sentence. */
export const becauseText = (because: AllowedBecause | RefusedBecause): string => {
  const say = { ...ALLOWED, ...REFUSED }[because.code] as (params: (typeof because)['params']) => string;
  return say(because.params);
};
