import type { Fact, FactCharge, FactCode, FactMoney, FactParams, Labels, OutcomeKind } from '@returns-portal/policy';
import { goodsText } from './about.js';
import { dayOfYearText } from './days.js';
import { moneyOf } from './money.js';
import {
  amountOf,
  CONDITION_NAMES,
  listed,
  METHOD_NAMES,
  OUTCOME_NAMES,
  outcomeText,
  START_NAMES,
  TRACK_NAMES,
} from './words.js';

type Sentences = { readonly [Code in FactCode]: (params: FactParams[Code], currency: string) => string };

const days = (count: number): string => amountOf(count, 'day');
const money = ({ amount, currency }: FactMoney): string => moneyOf(amount, currency);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const english = (labels: readonly Labels[]): string => listed(labels.map(({ en }) => `“${en}”`));

const outcomes = (kinds: readonly OutcomeKind[] | null): string =>
  kinds === null ? '' : ` for ${listed(kinds.map((kind) => OUTCOME_NAMES[kind]))}`;

const charge = (fee: FactCharge): string =>
  'percent' in fee
    ? `${fee.percent}\u00a0% of what the goods bring`
    : `${money(fee.money)} ${fee.per === 'case' ? 'once a return' : 'for each parcel'}`;

const FEES = { return_postage: 'Postage', handling: 'Handling' } as const;

const SENTENCES: Sentences = {
  withdrawal_period: ({ days: count, notInformedMonths }) =>
    `Right of withdrawal: ${days(count)} from the delivery of the last item` +
    (notInformedMonths === null ? '.' : `, and ${notInformedMonths} months more because consumers are not told of it.`),
  withdrawal_return_cost: ({ payer }) =>
    `After a withdrawal the ${payer === 'consumer' ? 'consumer' : 'shop'} pays the way back.`,
  withdrawal_collected: () => 'The shop collects the goods, and does not wait for them before it refunds.',
  guarantee_period: ({ months, outcomes: kinds }) =>
    `Legal guarantee: ${months} months from delivery` +
    (kinds.length === 0 ? '.' : `; ${listed(kinds.map((kind) => OUTCOME_NAMES[kind]))}.`),
  guarantee_second_hand: ({ months }) => `For second-hand goods the guarantee is ${months} months.`,
  goodwill_none: () => 'The shop gives nothing beyond the law.',
  goodwill_window: ({ days: count, from, outcomes: kinds, about }, currency) =>
    `${capital(goodsText(about, currency))}: ${days(count)} from ${START_NAMES[from]}${outcomes(kinds)}.`,
  goodwill_season: ({ bought, returnUntil, outcomes: kinds, about }, currency) =>
    `${capital(goodsText(about, currency))} bought from ${dayOfYearText(bought.from)} to ${dayOfYearText(bought.until)}: ` +
    `until ${dayOfYearText(returnUntil)} at least${outcomes(kinds)}.`,
  goodwill_outcomes: ({ offer, reasons, about }, currency) =>
    `For ${goodsText(about, currency)}${reasons === null ? '' : ` and the reasons ${english(reasons)}`}: ` +
    `${listed(
      offer.map((outcome) => outcomeText(outcome, currency)),
      'or',
    )}.`,
  goodwill_restriction: ({ because, only, about }, currency) => {
    const goods = capital(goodsText(about, currency));
    const why = because.replaceAll('_', ' ');
    return only.length === 0
      ? `${goods}: nothing beyond the law (${why}).`
      : `${goods}: only ${listed(
          only.map((kind) => OUTCOME_NAMES[kind]),
          'or',
        )} (${why}).`;
  },
  goodwill_condition: ({ demand, about }, currency) =>
    `${capital(goodsText(about, currency))} have to be ${listed(demand.map((name) => CONDITION_NAMES[name]))}.`,
  goodwill_fee: ({ kind, labels, charge: fee, freeFrom, reasons, outcomes: kinds, methods, about }, currency) => {
    const name = labels ? `${FEES[kind]} (“${labels.en}”)` : FEES[kind];
    const parts = [
      `${name}: ${charge(fee)} for ${goodsText(about, currency)}`,
      ...(reasons === null ? [] : [`with the reasons ${english(reasons)}`]),
      ...(kinds === null
        ? []
        : [
            `where ${listed(
              kinds.map((each) => OUTCOME_NAMES[each]),
              'or',
            )} is chosen`,
          ]),
      ...(methods === null ? [] : [`sent by ${english(methods)}`]),
      ...(freeFrom === null ? [] : [`free from ${money(freeFrom)}`]),
    ];
    return `${parts.join(', ')}.`;
  },
  goodwill_delivery: ({ refunded }) =>
    refunded
      ? 'Delivery is refunded when nothing of the order is kept.'
      : 'Beyond a withdrawal, delivery is not refunded.',
  goodwill_clawback: ({ keptBelow }) =>
    `Where goods for less than ${money(keptBelow)} are kept, the discount on them is taken back.`,
  goodwill_gifts: ({ outcomes: kinds }) =>
    `Who was given the goods can choose ${listed(
      kinds.map((kind) => OUTCOME_NAMES[kind]),
      'or',
    )}.`,
  goodwill_bundles: () => 'Sets come back together.',
  send_back: ({ days: count }) => `Goods have to be sent back within ${days(count)}.`,
  method: ({ kind, labels, tracks, about }, currency) => {
    const goods = goodsText(about, currency);
    const which = [
      ...(goods === 'all goods' ? [] : [`for ${goods}`]),
      ...(tracks === null ? [] : [`only for ${listed(tracks.map((track) => TRACK_NAMES[track]))}`]),
    ];
    return `“${labels.en}” (${METHOD_NAMES[kind]})${which.length === 0 ? '' : ` ${which.join(', ')}`}.`;
  },
  note: ({ labels, url }) => (url === null ? labels.en : `${labels.en} ${url}`),
};

/** A fact about a policy in English. */
export const factText = ({ code, params }: Fact, currency: string): string => {
  const say = SENTENCES[code] as (params: FactParams[FactCode], currency: string) => string;
  return say(params, currency);
};
