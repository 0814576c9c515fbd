import { DECISIONS, METHOD_KINDS, REASON_CLASSES, SIZE_STEPS, TRACKS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { code, text } from '../primitives.js';
import { decisionConditions, lineConditions, methodConditions, reasonConditions, rule } from './conditions.js';
import { address, labels, longLabels, timeOfDay, url } from './values.js';

export const question = z.strictObject({
  code,
  labels,
  options: z.optional(z.array(z.strictObject({ code, labels })).check(z.minLength(1))),
});

export const reason = z.strictObject({
  code,
  class: z.enum(REASON_CLASSES),
  labels,
  retired: z.optional(z.boolean()),
  categories: z.optional(z.array(text(80))),
  questions: z.optional(z.array(question)),
  suggests: z.optional(z.enum(SIZE_STEPS)),
  evidence: z.optional(z.strictObject({ photos: z.int().check(z.minimum(1), z.maximum(10)), required: z.boolean() })),
});

export const method = z.strictObject({
  ...rule({ ...lineConditions, tracks: z.optional(z.array(z.enum(TRACKS))) }),
  code,
  kind: z.enum(METHOD_KINDS),
  labels,
  instructions: labels,
  address,
  cutOff: z.optional(timeOfDay),
});

export const destinationRule = z.strictObject({
  ...rule({ ...lineConditions, ...reasonConditions, ...methodConditions }),
  address,
});

export const decisionRule = z.strictObject({
  ...rule(decisionConditions),
  decide: z.enum(DECISIONS),
});

export const note = z.strictObject({
  code,
  labels: longLabels,
  url: z.optional(url),
});
