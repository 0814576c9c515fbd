import type { IsHoliday } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { ConformityLaw, Statute, WithdrawalLaw } from './statute.js';

/** The law of one country over time. */
export interface CountryLaw {
  /** ISO 3166-1 alpha-2, or `EU` for the base. */
  readonly country: string;
  /** Territories with an ISO 3166-1 code of their own in which this law applies. */
  readonly territories: readonly string[];
  /**
   * The law for a contract made on that day. Contracts of the same period and region get the same object.
   *
   * @param region where the consumer lives, ISO 3166-2; without it regional holidays are in doubt
   */
  statuteAt(contractDay: LocalDay, region?: string): Statute;
}

export type LawText = Omit<Statute, 'isHoliday' | 'mayBeHoliday'>;

/** A change of law: what is different for contracts made from that day on. */
export interface LawChange {
  readonly from: LocalDay;
  readonly withdrawal?: Partial<WithdrawalLaw>;
  readonly conformity?: Partial<ConformityLaw>;
}

export interface Holidays {
  readonly national: IsHoliday;
  /** Regions with more of them, by ISO 3166-2. */
  readonly regional?: Readonly<Record<string, IsHoliday>>;
  /** All that the region could have, where it is not said or too wide to tell. */
  readonly possible?: IsHoliday;
  readonly tooWide?: readonly string[];
}

/** @param changes in the order of their days; contracts before the first are under `text` as it stands */
export const countryLaw = (
  text: LawText,
  changes: readonly LawChange[],
  { national, regional = {}, possible = national, tooWide = [] }: Holidays,
  territories: readonly string[] = [],
): CountryLaw => {
  const known = new Map<string, Statute>();
  const assemble = (count: number, region: string | undefined): Statute => {
    const isHoliday = regional[region ?? ''] ?? national;
    let law = text;
    for (const { withdrawal, conformity } of changes.slice(0, count)) {
      law = {
        ...law,
        withdrawal: { ...law.withdrawal, ...withdrawal },
        conformity: { ...law.conformity, ...conformity },
      };
    }
    return { ...law, isHoliday, mayBeHoliday: region === undefined ? possible : isHoliday };
  };
  return {
    country: text.country,
    territories,
    statuteAt(contractDay, region) {
      let count = 0;
      for (const { from } of changes) if (from <= contractDay) count += 1;
      const isVague = region === undefined || tooWide.includes(region);
      // Regions without holidays of their own are all alike.
      const named = isVague ? undefined : Object.hasOwn(regional, region) ? region : '';
      const key = `${count} ${named}`;
      const statute = known.get(key) ?? assemble(count, named);
      known.set(key, statute);
      return statute;
    },
  };
};
