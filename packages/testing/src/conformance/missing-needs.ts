import type { Ability, Need } from './need.js';
import type { AdapterUnderTest } from './subject.js';

/** Why a check is left out, by what it needs. */
const REASONS: Readonly<Record<Exclude<Need, `can:${Ability}` | 'neighbour'>, string>> = {
  writes: 'nothing is submitted',
  http: 'the address of the API is not known',
  other_shop: 'no other shop was given',
  staff: 'there is no API key',
  time: 'what time the back end thinks it is, is not known',
  set_time: 'the clock of the back end cannot be set',
  sign_in: 'no customer is signed in',
  demo: 'the orders are not those of the demo shops',
};

const isThere = (need: keyof typeof REASONS, subject: AdapterUnderTest): boolean => {
  switch (need) {
    case 'writes':
      return subject.writes ?? true;
    case 'http':
      return subject.http !== undefined;
    case 'other_shop':
      return subject.http?.otherShop !== undefined;
    case 'staff':
      return subject.staffKey !== undefined;
    case 'time':
      return subject.now !== undefined;
    case 'set_time':
      return subject.now !== undefined && subject.setTime !== undefined;
    case 'sign_in':
      return subject.signIn !== undefined;
    case 'demo':
      return subject.demo ?? true;
  }
};

const abilityOf = (need: Need): string | null => (need.startsWith('can:') ? need.slice('can:'.length) : null);

export interface MissingNeed {
  readonly need: Need;
  /** Half a sentence, without a stop. */
  readonly reason: string;
}

/** The first thing that a check needs and a subject does not have, or null. */
export const missingNeed = (
  needs: readonly Need[],
  subject: AdapterUnderTest,
  can: ReadonlySet<string>,
): MissingNeed | null => {
  for (const need of needs) {
    const ability = abilityOf(need);
    if (ability !== null && !can.has(ability)) return { need, reason: `the adapter has no ${ability}` };
    const plain = need as keyof typeof REASONS;
    if (ability === null && !isThere(plain, subject)) return { need, reason: REASONS[plain] };
  }
  return null;
};

/** What a check needs, in words: for runners that can only say it in a title. */
export const needsInWords = (needs: readonly Need[]): string =>
  needs
    .filter((need) => need !== 'writes' && need !== 'demo')
    .map((need) => abilityOf(need) ?? need.replace('_', ' '))
    .join(', ');
