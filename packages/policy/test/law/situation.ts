import {
  addDays,
  compilePolicy,
  type ContractType,
  type LineAssessment,
  type LineDelivery,
  type LocalDay,
  type Order,
  type OrderLine,
  type Policy,
} from '@returns-portal/policy';
import { line, order, policy as usual } from '../fixtures.ts';

const ZONES: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  RO: 'Europe/Bucharest',
  IE: 'Europe/Dublin',
  DK: 'Europe/Copenhagen',
  MQ: 'America/Martinique',
  GP: 'America/Guadeloupe',
  MF: 'America/Marigot',
  BL: 'America/St_Barthelemy',
  GF: 'America/Cayenne',
  RE: 'Indian/Reunion',
  YT: 'Indian/Mayotte',
};

/** The policy of these tests: it settles what the statute leaves to it, so that no verdict rests on that. */
export const lawPolicy: Policy = { ...usual, withdrawal: { ...usual.withdrawal, partialDelivery: 'full' } };

/** A day, `unknown` or `on_its_way`, as the golden cases write deliveries. */
export const deliveryOf = (what: LocalDay): LineDelivery =>
  what === 'unknown' || what === 'on_its_way' ? { status: what } : { status: 'delivered', on: what };

/** What was bought, as the golden cases tell it. */
export interface Purchase {
  readonly contractType?: ContractType;
  readonly concluded?: LocalDay;
  readonly possession?: LocalDay | null;
  /** A line for each. */
  readonly deliveries?: readonly LocalDay[];
  /** One line, a unit in each parcel. */
  readonly parcels?: readonly LocalDay[];
  /** Goods of the same seller in the same order. */
  readonly goodsBesides?: LocalDay;
  readonly region?: string | null;
}

const linesOf = ({ contractType = 'goods', possession, deliveries, parcels, goodsBesides }: Purchase): OrderLine[] => {
  const days = deliveries ?? [parcels?.[0] ?? possession ?? 'on_its_way'];
  const lines = days.map((day, index) =>
    line({ id: `line-${index + 1}`, contract: contractType, delivery: deliveryOf(day) }),
  );
  const [first] = lines;
  const besides = goodsBesides === undefined ? [] : [line({ id: 'besides', delivery: deliveryOf(goodsBesides) })];
  return first && parcels
    ? [
        {
          ...first,
          quantity: parcels.length,
          parcels: parcels.map((day) => ({ quantity: 1, delivery: deliveryOf(day) })),
        },
        ...besides,
      ]
    : [...lines, ...besides];
};

/** The order that golden facts tell of. Where nothing is said of it, the contract was made three days before delivery. */
export const orderOf = (purchase: Purchase, country: string, change: Partial<Order> = {}): Order => {
  const { concluded, possession, region } = purchase;
  const days = [possession, ...(purchase.deliveries ?? []), ...(purchase.parcels ?? [])];
  const [first] = days.filter((day) => day?.startsWith('20')).sort();
  return order({
    country,
    region: region ?? undefined,
    timeZone: ZONES[country] ?? 'Europe/Paris',
    placedOn: concluded ?? (first ? addDays(first, -3) : '2026-11-01'),
    lines: linesOf(purchase),
    ...change,
  });
};

export const assessmentsOn = (today: LocalDay, of: Order, terms: Policy = lawPolicy): LineAssessment[] =>
  compilePolicy(terms).assess(of, today);

/** What the engine says of the first line. */
export const verdictsOn = (
  today: LocalDay,
  of: Order,
  terms: Policy = lawPolicy,
  askedBy: 'buyer' | 'gift_recipient' = 'buyer',
): LineAssessment['verdicts'] => {
  const [first] = compilePolicy(terms).assess(of, today, { askedBy });
  if (!first) throw new Error('An order without lines');
  return first.verdicts;
};

export type StatutoryTrack = 'withdrawal' | 'conformity';

/** The last day from `from` on that a track is open without a doubt, and the last that it is open at all. */
export const openUntil = (
  track: StatutoryTrack,
  from: LocalDay,
  of: Order,
  terms: Policy = lawPolicy,
): { readonly surely: LocalDay; readonly atAll: LocalDay } => {
  let surely = '';
  let day = from;
  for (; ; day = addDays(day, 1)) {
    const verdict = verdictsOn(day, of, terms)[track];
    if (!verdict.allowed) return { surely, atAll: addDays(day, -1) };
    if (!verdict.flagged) surely = day;
  }
};
