import type { Staff } from '../desk/staff.js';
import type { ApiKey, StoredShop } from '../ports/store/shop-data.js';

/** What a call with an API key has. */
export interface StaffCall {
  readonly shop: StoredShop;
  readonly caller: ApiKey;
  param(name: string): string;
  header(name: string): string | undefined;
}

/** Under what the person is told who holds the key: for the log, whoever sends it vouches for it. */
export const STAFF_HEADER = 'x-staff-member';

const LONGEST = 120;

/** A header holds Latin letters alone: other names are sent as in an address (`%C8%98tefan`). */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Who of the staff calls. What could not be read in a line of a log is left out. */
export const staffOf = ({ caller, header }: Pick<StaffCall, 'caller' | 'header'>): Staff => {
  const typed = decoded(header(STAFF_HEADER) ?? '')
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return { key: caller.id, name: caller.name, member: typed === '' ? null : typed };
};
