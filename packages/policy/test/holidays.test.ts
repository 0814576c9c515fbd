import {
  addDays,
  compilePolicyWith,
  countryLaw,
  dutiesOf,
  euText,
  fr,
  holidayCalendar,
  lawBook,
  orthodoxEaster,
  ro,
  rollForward,
  statuteOf,
  weekday,
  westernEaster,
  type CountryLaw,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawPolicy, orderOf } from './law/situation.ts';

/** Published: Easter Sunday west and east, then the movable holidays of France and of Romania, `MM-DD`. */
const PUBLISHED: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2026: ['04-05', '04-12', '04-06 05-14 05-25', '04-10 04-12 04-13 05-31 06-01'],
  2027: ['03-28', '05-02', '03-29 05-06 05-17', '04-30 05-02 05-03 06-20 06-21'],
  2028: ['04-16', '04-16', '04-17 05-25 06-05', '04-14 04-16 04-17 06-04 06-05'],
  2029: ['04-01', '04-08', '04-02 05-10 05-21', '04-06 04-08 04-09 05-27 05-28'],
  2030: ['04-21', '04-28', '04-22 05-30 06-10', '04-26 04-28 04-29 06-16 06-17'],
  2031: ['04-13', '04-13', '04-14 05-22 06-02', '04-11 04-13 04-14 06-01 06-02'],
};

const FIXED_FR = '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25';
const FIXED_RO = '01-01 01-02 01-06 01-07 01-24 05-01 06-01 08-15 11-30 12-01 12-25 12-26';

/** Every holiday of a year, as the statute tells them. */
const holidaysOf = (year: number, law: CountryLaw, region?: string): string => {
  const { isHoliday } = law.statuteAt('2026-07-01', region);
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (isHoliday(day)) days.push(day.slice(5));
  }
  return days.join(' ');
};

const together = (...days: readonly string[]): string => [...new Set(days.join(' ').split(' '))].sort().join(' ');

describe('public holidays', () => {
  for (const [text, [western, orthodox, french, romanian]] of Object.entries(PUBLISHED)) {
    const year = Number(text);
    it(`of ${year} are the published ones, and no others`, () => {
      assert.equal(westernEaster(year), `${year}-${western}`);
      assert.equal(orthodoxEaster(year), `${year}-${orthodox}`);
      assert.equal(holidaysOf(year, fr, 'FR-75'), together(FIXED_FR, french));
      assert.equal(holidaysOf(year, ro), together(FIXED_RO, romanian));
      const goodFriday = addDays(`${year}-${western}`, -2).slice(5);
      assert.equal(holidaysOf(year, fr, 'FR-67'), together(FIXED_FR, french, goodFriday, '12-26'));
      assert.equal(holidaysOf(year, fr, 'FR-972'), together(FIXED_FR, french, '05-22'));
    });
  }

  it('can be told of any year: Easter is a Sunday between its limits for two centuries', () => {
    for (let year = 1900; year < 2100; year += 1) {
      const [western, orthodox] = [westernEaster(year), orthodoxEaster(year)];
      assert.equal(weekday(western), 0);
      assert.equal(weekday(orthodox), 0);
      assert.ok(western >= `${year}-03-22` && western <= `${year}-04-25`, western);
      assert.ok(orthodox >= `${year}-04-04` && orthodox <= `${year}-05-08`, orthodox);
      assert.ok(orthodox >= western);
    }
  });
});

describe('the statute of a place and a day', () => {
  const at = (placedOn: string, country: string, region?: string) => statuteOf({ country, region, placedOn });

  it('is one object for contracts of the same period and region', () => {
    assert.equal(at('2026-06-19', 'FR', 'FR-75'), at('2026-07-30', 'FR', 'FR-13'));
    assert.equal(at('2026-06-19', 'FR', 'FR-57'), at('2026-07-30', 'FR', 'FR-57'));
    assert.notEqual(at('2026-06-19', 'FR', 'FR-75'), at('2026-06-18', 'FR', 'FR-75'));
    assert.notEqual(at('2026-06-19', 'FR', 'FR-75'), at('2026-06-19', 'FR', 'FR-57'));
    assert.equal(at('2026-06-19', 'MQ'), at('2026-06-19', 'FR', 'FR-MQ'));
    assert.equal(at('2026-06-19', 'IE'), at('2026-06-19', 'DE', 'DE-BY'));
  });

  it('asks for information about the withdrawal function from 19 June 2026', () => {
    for (const country of ['FR', 'RO', 'IE', 'GP']) {
      assert.equal(at('2026-06-18', country).withdrawal.functionRequired, false);
      assert.equal(at('2026-06-19', country).withdrawal.functionRequired, true);
    }
  });

  it('is the European base for every other country, and says so', () => {
    const irish = at('2026-06-19', 'IE');
    assert.equal(irish.country, 'EU');
    assert.deepEqual(irish.unsettled, ['national_law_not_covered']);
    assert.equal(irish.isHoliday('2026-12-25'), false);
    assert.deepEqual(at('2026-06-19', 'FR').unsettled, []);
    assert.deepEqual(at('2026-06-19', 'RO').unsettled, ['counting_of_days']);
  });

  it('does not take a name of the language for a region', () => {
    for (const region of ['constructor', 'toString', '__proto__', '']) {
      assert.equal(at('2026-06-19', 'FR', region), at('2026-06-19', 'FR', 'FR-75'));
    }
    assert.equal(at('2026-06-19', 'constructor').country, 'EU');
  });

  it('cites act and article for everything it says', () => {
    for (const country of ['FR', 'RO', 'IE']) {
      const statute = at('2026-08-01', country);
      const { withdrawal, conformity } = statute;
      const duties = dutiesOf(statute, '2026-08-01');
      const sources = [withdrawal.sources, conformity.sources, duties.sources].flatMap((group) => Object.values(group));
      for (const source of sources) if (source !== null) assert.match(source, /\d/);
    }
  });
});

describe('a country of your own', () => {
  const holidays = holidayCalendar(westernEaster, [{ fixed: ['01-01', '12-25', '12-26'], movable: [1] }]);
  const at = countryLaw(
    { ...euText, country: 'AT', unsettled: [], withdrawal: { ...euText.withdrawal, acceptAndFlagDays: 0 } },
    [{ from: '2026-06-19', withdrawal: { functionRequired: true } }],
    { national: holidays },
  );
  const compiled = compilePolicyWith(lawPolicy, { law: lawBook([at]) });
  const lastDay = (country: string) => {
    const [first] = compiled.assess(orderOf({ possession: '2025-12-12' }, country), '2025-12-20');
    assert.ok(first?.verdicts.withdrawal.allowed);
    return [first.verdicts.withdrawal.until?.day, first.verdicts.withdrawal.unsettled];
  };

  it('has its own holidays and no doubts, and the others have the base', () => {
    assert.deepEqual(lastDay('AT'), ['2025-12-29', []]);
    assert.deepEqual(lastDay('FR'), ['2025-12-26', ['national_law_not_covered']]);
    assert.equal(at.statuteAt('2026-06-18').withdrawal.functionRequired, false);
    assert.equal(at.statuteAt('2026-06-19').withdrawal.functionRequired, true);
  });
});

describe('rolling forward', () => {
  const laws = {
    'FR-75': fr.statuteAt('2026-07-01', 'FR-75'),
    'FR-67': fr.statuteAt('2026-07-01', 'FR-67'),
    RO: ro.statuteAt('2026-07-01'),
  };
  for (const [place, { isHoliday }] of Object.entries(laws)) {
    it(`ends on the next working day and nowhere else, from every day of nine years (${place})`, () => {
      const works = (day: string): boolean => weekday(day) !== 0 && weekday(day) !== 6 && !isHoliday(day);
      for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
        const rolled = rollForward(day, isHoliday);
        assert.ok(works(rolled));
        for (let between = day; between < rolled; between = addDays(between, 1)) assert.ok(!works(between));
      }
    });
  }
});
