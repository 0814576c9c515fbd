// npm run bench:policy: how fast a policy decides, as ratios from one run. Wants a build.
// The same rules by hand, as closures, give the same explained answer; two general rule engines only find the rules.
import assert from 'node:assert/strict';
import { compilePolicy } from '@returns-portal/policy';
import { giveUp, say } from '../lib/say.mjs';
import { compileClosures } from './policy/closures.mjs';
import { compileJsonLogic, compileJsonRulesEngine } from './policy/rivals.mjs';
import { countRules, sampleOrder, samplePolicy, TODAY } from './policy/sample-policy.mjs';

const ORDERS = 64;
const ROUNDS = 41;
/** How much slower than by hand twenty rules may be, and how much dearer a line of a thousand. */
const LIMITS = { byHand: 2, growth: 5 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Microseconds an order takes. */
const measure = async (decide, orders, repeat) => {
  const start = process.hrtime.bigint();
  for (let turn = 0; turn < repeat; turn += 1) {
    for (const order of orders) {
      const answer = decide(order);
      if (answer instanceof Promise) await answer;
    }
  }
  return Number(process.hrtime.bigint() - start) / 1000 / (orders.length * repeat);
};

const contestants = (rules) => {
  const policy = samplePolicy(rules);
  const orders = Array.from({ length: ORDERS }, (_, seed) => sampleOrder(seed, rules));
  const compiled = compilePolicy(policy);
  const byHand = compileClosures(policy);
  for (const order of orders) assert.deepEqual(compiled.assess(order, TODAY), byHand(order, TODAY));
  return {
    rules: countRules(policy),
    orders,
    ways: {
      'compilePolicy().assess': { decide: (order) => compiled.assess(order, TODAY), repeat: 20 },
      'closures by hand, same answer': { decide: (order) => byHand(order, TODAY), repeat: 20 },
      'json-logic-js, rules only': { decide: compileJsonLogic(policy), repeat: rules > 100 ? 1 : 4 },
      'json-rules-engine, rules only': {
        decide: compileJsonRulesEngine(policy),
        repeat: 1,
        rounds: rules > 100 ? 3 : 9,
      },
    },
  };
};

const fields = [contestants(20), contestants(1000)];
const times = fields.map(({ ways }) => Object.fromEntries(Object.keys(ways).map((name) => [name, []])));
for (let round = 0; round < ROUNDS; round += 1) {
  // In turn, so that what else the machine does falls on all of them alike.
  for (const [index, { ways, orders }] of fields.entries()) {
    for (const [name, { decide, repeat, rounds = ROUNDS }] of Object.entries(ways)) {
      if (round < rounds) times[index][name].push(await measure(decide, orders, repeat));
    }
  }
}

const [ENGINE, BY_HAND] = Object.keys(fields[0].ways);
const ratio = (index, name, other = BY_HAND) => {
  const pairs = times[index][name].map((time, round) => time / times[index][other][round]);
  return median(pairs);
};

for (const [index, { rules, ways }] of fields.entries()) {
  say(`An order of five lines under ${rules} rules (the rules and answers of both ways are the same)`);
  for (const name of Object.keys(ways)) {
    const time = median(times[index][name]);
    const speed = `${Math.round(1_000_000 / time).toLocaleString('en')} orders/s`;
    say(
      `  ${name.padEnd(34)}${time.toFixed(1).padStart(10)} µs${speed.padStart(20)}${ratio(index, name).toFixed(2).padStart(10)} ×`,
    );
  }
  say();
}
const growth = median(times[1][ENGINE].map((time, round) => time / times[0][ENGINE][round]));
say(
  `A line under ${fields[1].rules} rules costs ${growth.toFixed(2)} times a line under ${fields[0].rules} (limit ${LIMITS.growth}).`,
);
say(
  `Under ${fields[0].rules} rules the engine takes ${ratio(0, ENGINE).toFixed(2)} times the closures' time (limit ${LIMITS.byHand}).`,
);
if (ratio(0, ENGINE) > LIMITS.byHand || growth > LIMITS.growth) giveUp('Over the limit.');
