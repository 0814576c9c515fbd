import { orderSchema, readPolicy } from '@returns-portal/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { anyOrder, anyPolicy } from '../../policy/test/arbitrary.ts';
import type { Property } from '../../policy/test/property.ts';

/** As JSON has it: a key that is undefined is not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A document with something in it that somebody else might have written there. */
const broken = fc
  .tuple(anyPolicy(), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }))
  .map(([policy, steps, intruder]) => {
    const document = asJson(policy) as Record<string, unknown>;
    let place: Record<string, unknown> = document;
    for (const step of steps) {
      const keys = Object.keys(place);
      const key = keys[step % Math.max(1, keys.length)] ?? 'surprise';
      const next = place[key];
      if (typeof next !== 'object' || next === null) {
        place[key] = intruder;
        break;
      }
      place = next as Record<string, unknown>;
    }
    return document;
  });

export const DOCUMENT_PROPERTIES: readonly Property[] = [
  {
    name: 'the schema takes every document and order that the engine is tried with',
    property: fc.property(anyPolicy(), anyOrder, (policy, order) => {
      const read = readPolicy(asJson(policy));
      assert.ok(read.ok, JSON.stringify(!read.ok && read.problems));
      assert.ok(
        orderSchema.safeParse(asJson(order)).success,
        JSON.stringify(orderSchema.safeParse(asJson(order)).error?.issues),
      );
    }) as unknown as fc.IProperty<never>,
  },
  {
    name: 'of what is no policy it says where, and what to write instead',
    property: fc.property(fc.oneof(broken, fc.jsonValue({ maxDepth: 5 })), (document) => {
      const read = readPolicy(document);
      if (read.ok) return;
      assert.ok(read.problems.length > 0);
      for (const { path, message } of read.problems) {
        assert.match(path, /^\$/);
        assert.match(message, /^(Write|Add|“).+[.?]$/s);
      }
    }) as unknown as fc.IProperty<never>,
  },
];
