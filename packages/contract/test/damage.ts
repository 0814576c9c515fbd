import fc from 'fast-check';

type Members = Record<string, unknown>;

interface Place {
  readonly holder: Members;
  readonly key: string;
}

const isHolder = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Every member of a JSON value, however deep. */
const placesOf = (value: unknown): Place[] =>
  isHolder(value)
    ? Object.entries(value).flatMap(([key, member]) => [{ holder: value, key }, ...placesOf(member)])
    : [];

type Damage = (place: Place) => void;

const put =
  (intruder: unknown): Damage =>
  ({ holder, key }) => {
    holder[key] = structuredClone(intruder);
  };

const drop: Damage = ({ holder, key }) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};

const add: Damage = ({ holder, key }) => {
  const member = holder[key];
  if (Array.isArray(member)) member.push('surprise');
  else if (isHolder(member)) member['surprise'] = 'surprise';
};

const INTRUDERS = [
  ...[null, true, false, 0, 1, -1, 1.5, 1e300, '', 'surprise', [], {}, [null], 'x'.repeat(5000)],
  ...['2026-02-30', '2026-13-01', '2026-11-22', '2026-11-22T25:00:00Z', '2026-11-22T09:30:00Z', '22/11/2026'],
  ...['Mars/Olympus', 'Europe/Paris', 'eur', 'EURO', 'fr', 'FRA', 'refund', 'withdrawal', 'toString', '*', '='],
];

const anyDamage = fc.oneof(
  fc.constant(drop),
  fc.constant(add),
  fc.constantFrom(...INTRUDERS).map((intruder) => put(intruder)),
);

/** The value as some other service might have sent it: up to three members are gone, new or something else. */
export const damaged = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.array(fc.tuple(fc.nat(), anyDamage), { minLength: 1, maxLength: 3 })).map(([value, damages]) => {
    const answer = structuredClone(value);
    for (const [at, damage] of damages) {
      const places = placesOf(answer);
      const place = places[at % Math.max(1, places.length)];
      if (place) damage(place);
    }
    return answer;
  });
