import { allocate } from '@returns-portal/policy';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order } from './fixtures.ts';
import { amountOf, quote, refund, shopWith } from './quoting.ts';

const total = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

describe('allocate', () => {
  const whole = (max: number) => fc.oneof(fc.nat(20), fc.nat(max));
  // Products up to 10^18 are made in BigInt, small ones are not: the rules are the same for both.
  const amount = whole(1_000_000_000);
  const weights = fc.array(whole(1_000_000_000), { minLength: 1, maxLength: 12 });

  it('adds up, and gives each part its exact share rounded up or down', () => {
    fc.assert(
      fc.property(amount, weights, (money, shares) => {
        const parts = allocate(money, shares);
        assert.equal(total(parts), money);
        const all = BigInt(total(shares)) || BigInt(shares.length);
        parts.forEach((part, index) => {
          const exact = BigInt(money) * (total(shares) === 0 ? 1n : BigInt(shares[index]!));
          assert.ok(part >= 0 && BigInt(part) * all > exact - all && BigInt(part) * all < exact + all);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives what is left over to the largest remainders, the earlier ones first', () => {
    assert.deepEqual(allocate(1000, [9999, 4999]), [667, 333]);
    assert.deepEqual(allocate(5, [1, 1, 1]), [2, 2, 1]);
    assert.deepEqual(allocate(1, [1, 3, 3]), [0, 1, 0]);
    assert.deepEqual(allocate(100, [0, 1]), [0, 100]);
  });

  it('splits evenly where nothing weighs anything, and not at all among nobody', () => {
    assert.deepEqual(allocate(5, [0, 0]), [3, 2]);
    assert.deepEqual(allocate(0, [0, 0]), [0, 0]);
    assert.deepEqual(allocate(5, []), []);
  });

  it('is exact where the products are larger than a number can hold', () => {
    assert.deepEqual(allocate(9_007_199_254_740_991, [1, 1]), [4_503_599_627_370_496, 4_503_599_627_370_495]);
    assert.deepEqual(
      allocate(900_000_000_000_001, [333_333_333_333, 666_666_666_667]),
      [299_999_999_999_700, 600_000_000_000_301],
    );
  });
});

describe('amounts whose products are larger than a number can hold', () => {
  const bought = order({
    currency: 'IDR',
    lines: [
      line({ id: 'a', unitPrice: 2_899_900_000_000, quantity: 3 }),
      line({ id: 'b', unitPrice: 1_499_900_000_001 }),
    ],
    discount: 1_999_900_000_007,
  });

  it('are shared and rounded as exactly as small ones', () => {
    // 8699700000000 in 10199600000001 of the discount are 1705805132560.02.
    const all = quote({ order: bought, items: [['a', 3, refund]] });
    assert.equal(amountOf(all, 'discount_share'), -1_705_805_132_560);
    const policies = [shopWith({ fees: [{ kind: 'handling', charge: { percent: 99 } }] })];
    const value = 8_699_700_000_000 - 1_705_805_132_560;
    const withFee = quote({ order: bought, policies, items: [['a', 3, refund]] });
    assert.equal(amountOf(withFee, 'handling_fee'), -Number((BigInt(value) * 99n) / 100n));
    const largest = order({ lines: [line({ id: 'a', unitPrice: 8_699_700_000_000_001 })] });
    assert.equal(
      amountOf(quote({ order: largest, policies, items: [['a', 1, refund]] }), 'handling_fee'),
      -8_612_703_000_000_000,
    );
  });
});
