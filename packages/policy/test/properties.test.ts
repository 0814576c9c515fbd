import fc from 'fast-check';
import { describe, it } from 'node:test';
import { PROPERTIES } from './properties.ts';

/** Seeded, so that a run can be repeated; `npm run fuzz:policy` runs many more with other seeds. */
const SAMPLE = { numRuns: 400, seed: 20_261_122 };

describe('of every policy and every order', () => {
  for (const { name, property } of PROPERTIES) {
    it(name, () => {
      fc.assert(property, SAMPLE);
    });
  }
});
