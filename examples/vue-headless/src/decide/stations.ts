import type { CaseSummary } from '@returns-portal/contract';

/** The way of a return, lamp by lamp. */
export const STATIONS = ['asked', 'agreed', 'travelling', 'arrived', 'settled'] as const;
export type Station = (typeof STATIONS)[number];

const REACHED: Readonly<Record<CaseSummary['status'], number>> = {
  requested: 1,
  approved: 2,
  in_transit: 3,
  received: 4,
  closed: 5,
  // What is called off goes no further than it was asked for.
  declined: 1,
  cancelled: 1,
  expired: 1,
};

/** How many lamps are lit. */
export const stationsReached = (status: CaseSummary['status']): number => REACHED[status];
