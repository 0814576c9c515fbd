import fc from 'fast-check';
import { describe, it } from 'node:test';
import { DOCUMENT_PROPERTIES } from './random-documents.ts';

describe('of random documents', () => {
  for (const { name, property } of DOCUMENT_PROPERTIES) {
    it(name, () => {
      fc.assert(property, { numRuns: 300, seed: 20_261_122 });
    });
  }
});
