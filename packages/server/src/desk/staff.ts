/** Who of a shop's staff is at work. */
export interface Staff {
  /** The part of the API key that is no secret. */
  readonly key: string;
  /** What the shop calls the key. */
  readonly name: string;
  /** The person, where whoever holds the key said so. */
  readonly member: string | null;
}

/** As others read it beside what was done. */
export const nameOf = ({ name, member }: Staff): string => (member === null ? name : `${member} (${name})`);

/** Where nobody of the staff acts, but a rule or a clock. */
export const SERVICE = 'service';
