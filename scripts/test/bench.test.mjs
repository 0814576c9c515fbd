// What the benchmark compares must mean the same, or its ratios say nothing; and the closures, written without the
// engine, are a second opinion on it.
import { compilePolicy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileClosures } from '../bench/policy/closures.mjs';
import { compileJsonLogic, compileJsonRulesEngine } from '../bench/policy/rivals.mjs';
import { slope } from '../bench/memory/slope.mjs';
import { countRules, sampleOrder, samplePolicy, TODAY } from '../bench/policy/sample-policy.mjs';

const orders = (rules) => Array.from({ length: 64 }, (_, seed) => sampleOrder(seed, rules));

describe('the benchmark of the policy engine', () => {
  it('asks as many rules as it says', () => {
    assert.deepEqual([20, 1000].map(samplePolicy).map(countRules), [20, 1000]);
  });

  for (const rules of [20, 200]) {
    it(`gets the same answer from closures by hand under ${rules} rules`, () => {
      const policy = samplePolicy(rules);
      const [compiled, byHand] = [compilePolicy(policy), compileClosures(policy)];
      const codes = new Set();
      for (const order of orders(rules)) {
        const answer = compiled.assess(order, TODAY);
        assert.deepEqual(answer, byHand(order, TODAY));
        for (const { verdicts } of answer) codes.add(verdicts.goodwill.because.code);
      }
      // The sample meets every kind of answer.
      for (const code of ['window_open', 'window_closed', 'outcomes_restricted', 'excluded'])
        assert.ok(codes.has(code), code);
    });
  }

  it('finds the same rules with either rule engine', async () => {
    const policy = samplePolicy(20);
    const [engine, logic] = [compileJsonRulesEngine(policy), compileJsonLogic(policy)];
    for (const order of orders(20).slice(0, 8)) {
      const found = await engine(order);
      assert.deepEqual(
        found.map((rules) => rules.toSorted()),
        logic(order).map((rules) => rules.toSorted()),
      );
    }
  });
});

describe('the slope of a series', () => {
  it('is what each adds, whatever a single reading says', () => {
    assert.equal(slope([5, 7, 9, 11, 13]), 2);
    assert.equal(slope([250, 250, 250, 561, 250, 250, 250]), 0);
    assert.equal(slope([3, 2, 3, 2, 3, 2]), 0);
  });
});
