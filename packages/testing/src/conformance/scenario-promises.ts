import type { OrderView } from '@returns-portal/contract';
import type { Scenario } from '../scenario.js';

export interface ScenarioPromise {
  /** What an order must be like, for whoever looks for one. */
  readonly says: string;
  /** Whether the order, as it is seen today, is like that. */
  readonly holds: (view: OrderView) => boolean;
  /** The demo shop whose order is taken. */
  readonly demoShop: string;
}

type Line = OrderView['lines'][number];

const NUAGE = 'atelier-nuage';
const LUMINA = 'casa-lumina';
const MARKET = 'harbour-market';

const refusesWithdrawal = ({ verdicts: { withdrawal } }: Line): boolean => !withdrawal.allowed;
const delivered = ({ parcels }: Line): boolean => parcels.every(({ status }) => status === 'delivered');

const promise = (demoShop: string, says: string, holds: ScenarioPromise['holds']): ScenarioPromise => ({
  says,
  holds,
  demoShop,
});

/** What each scenario promises of its order, so that a back end with orders of its own can give the right ones. */
export const SCENARIO_PROMISES: Readonly<Record<Scenario, ScenarioPromise>> = {
  open: promise(
    NUAGE,
    'two lines or more, delivered some days ago, nothing sent back: each can be withdrawn from today',
    ({ lines }) => lines.length > 1 && lines.every((line) => delivered(line) && !refusesWithdrawal(line)),
  ),
  last_day: promise(
    NUAGE,
    'the last day on which it can be withdrawn from is today, or the working day after',
    ({ lines }) => lines.some((line) => !refusesWithdrawal(line)),
  ),
  goodwill_only: promise(LUMINA, 'the period of withdrawal is over, the shop takes something back', ({ lines }) =>
    lines.some((line) => refusesWithdrawal(line) && line.verdicts.goodwill.allowed),
  ),
  expired: promise(NUAGE, 'the period of withdrawal and the windows of the shop are over', ({ lines }) =>
    lines.every((line) => refusesWithdrawal(line) && !line.verdicts.goodwill.allowed),
  ),
  not_delivered: promise(NUAGE, 'something is still on its way', ({ lines }) =>
    lines.some(({ parcels }) => parcels.some(({ status }) => status === 'on_its_way')),
  ),
  delivery_unknown: promise(LUMINA, 'nobody knows whether it was delivered', ({ lines }) =>
    lines.some(({ parcels }) => parcels.some(({ status }) => status === 'unknown')),
  ),
  final_sale: promise(
    NUAGE,
    'a line for which the shop gives less or nothing, beside one that can be withdrawn from',
    ({ lines }) => lines.length > 1,
  ),
  personalised: promise(
    NUAGE,
    'a line that cannot be withdrawn from, beside one that can',
    ({ lines }) => lines.some(refusesWithdrawal) && lines.some((line) => !refusesWithdrawal(line)),
  ),
  partly_returned: promise(LUMINA, 'a line of which one unit went back and another can', ({ lines }) =>
    lines.some(({ returned, open }) => returned > 0 && open > 0),
  ),
  discounted: promise(NUAGE, 'two lines or more that share a discount', ({ lines }) => lines.length > 1),
  express: promise(NUAGE, 'delivered faster, for more than standard delivery', ({ lines }) => lines.length > 0),
  two_sellers: promise(MARKET, 'lines of two sellers', ({ sellers }) => sellers.length > 1),
  long: promise(LUMINA, 'ten lines or more', ({ lines }) => lines.length > 9),
};
