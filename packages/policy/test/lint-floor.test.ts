import { lintPolicy, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanPolicy, withValues } from './lint-documents.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the linter says of a seller under an operator, both of them the clean document with some changes. */
const under = (floor: Values, seller: Values = {}, markets = ['FR']) =>
  lintPolicy(withValues({ '$.goodwill.seasons': [], ...seller }), {
    floor: withValues({ '$.goodwill.seasons': [], ...floor }) as Policy,
    markets,
  })
    .filter(({ code }) => code.startsWith('floor_'))
    .map(({ code, path, params }) => [code, path, params]);

const CREDIT = '$.goodwill.outcomes[1].offer[1].bonus';

describe('a seller under an operator', () => {
  it('is told by how many days a window ends too early, for the goods that it is about', () => {
    const outcomes = ['exchange', 'refund', 'store_credit'];
    assert.deepEqual(
      under({ '$.goodwill.windows[0].days': 67 }),
      outcomes.map((outcome) => ['floor_window_shorter', '$.goodwill.windows[0]', { outcome, days: 7, country: 'FR' }]),
    );
    assert.deepEqual(under({ '$.goodwill.windows[0].days': 53 }), []);
  });

  it('is told of outcomes that are missing for some reasons, or for all in a country', () => {
    assert.deepEqual(
      under(
        { '$.goodwill.outcomes': [{ offer: [{ kind: 'refund' }] }] },
        { '$.goodwill.outcomes[0].offer': [{ kind: 'store_credit' }] },
      ),
      [['floor_outcome_missing', '$.goodwill.outcomes', { outcome: 'refund', country: 'FR' }]],
    );
    const excluded = { '$.goodwill.restrictions': [{ when: { countries: ['RO'] }, because: 'excluded' }] };
    assert.deepEqual(under({ '$.goodwill.outcomes': [{ offer: [{ kind: 'refund' }] }] }, excluded, ['FR', 'RO']), [
      ['floor_outcome_missing', '$.goodwill.outcomes', { outcome: 'refund', country: 'RO' }],
    ]);
  });

  it('is told of a lower bonus, caps counted', () => {
    const finding = [['floor_bonus_lower', '$.goodwill.outcomes[1]', { country: 'FR' }]];
    assert.deepEqual(under({ [CREDIT]: { percent: 20 } }), finding);
    assert.deepEqual(under({ [CREDIT]: { percent: 20, cap: { EUR: 500 } } }), []);
    assert.deepEqual(under({ [CREDIT]: { percent: 5, amount: { EUR: 900 } } }), finding);
    assert.deepEqual(under({ [CREDIT]: { percent: 10 } }), []);
  });

  it('is told of fees that are higher, or that the operator does not know', () => {
    const fee = (charge: object) => ({ '$.goodwill.fees': [{ kind: 'return_postage', charge }] });
    const flat = (EUR: number) => fee({ per: 'case', amount: { EUR } });
    const finding = [['floor_fee_higher', '$.goodwill.fees[0]', { country: 'FR' }]];
    assert.deepEqual(under({}, flat(390)), finding);
    assert.deepEqual(under(flat(380), flat(390)), finding);
    assert.deepEqual(under(flat(390), flat(390)), []);
    assert.deepEqual(under(fee({ percent: 10 }), flat(390)), [], '10 % of 100 euros are more');
  });

  it('is told of settings that give less', () => {
    const said = (floor: Values) => under(floor).map(([, path]) => path);
    assert.deepEqual(said({ '$.goodwill.sendBackDays': 20 }), ['$.goodwill.sendBackDays']);
    assert.deepEqual(said({ '$.withdrawal.partialDelivery': 'full' }), ['$.withdrawal.partialDelivery']);
    assert.deepEqual(said({ '$.withdrawal.partialDelivery': 'none_if_still_due' }), []);
    assert.deepEqual(said({ '$.goodwill.refundsDelivery': true }), ['$.goodwill.refundsDelivery']);
  });

  it('is measured outside the operator’s seasons as well', () => {
    const always = { '$.goodwill.seasons': cleanPolicy.goodwill.seasons };
    const codes = under({ ...always, '$.goodwill.windows[1].days': 45 }, always).map(([code]) => code);
    assert.ok(codes.includes('floor_window_shorter'));
  });

  it('has reasons of its own, to which the operator’s classes apply', () => {
    const operator = {
      '$.reasons': [],
      '$.goodwill.outcomes': [{ when: { reasonClasses: ['remorse'] }, offer: [{ kind: 'refund' }] }],
    };
    assert.deepEqual(under(operator), []);
    assert.deepEqual(under(operator, { '$.goodwill.outcomes[1].offer': [{ kind: 'store_credit' }] }).length, 1);
  });

  it('is content with the same outcomes for every reason', () => {
    const all = { '$.goodwill.outcomes': [{ offer: [{ kind: 'refund' }] }] };
    assert.deepEqual(under(all, all), []);
  });
});
