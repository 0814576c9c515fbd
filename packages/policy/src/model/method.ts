import type { LineConditions, ReasonConditions, Rule, MethodConditions } from './conditions.js';
import type { Labels } from './labels.js';
import type { Track } from './track.js';

export const METHOD_KINDS = [
  'drop_off',
  'parcel_label',
  'paperless_code',
  'pickup',
  'in_store',
  'own_carrier',
] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

/** A way in which goods go back; offered where its conditions hold. */
export interface Method extends Rule<MethodOffered> {
  readonly code: string;
  readonly kind: MethodKind;
  readonly labels: Labels;
  readonly instructions: Labels;
  /** Where the goods go, line by line, as on an envelope, unless a destination rule says otherwise. */
  readonly address: readonly string[];
  /** Handed over or booked after this time (`HH:MM` where the goods are), it counts for the next working day. */
  readonly cutOff?: string | undefined;
}

export interface MethodOffered extends LineConditions {
  readonly tracks?: readonly Track[] | undefined;
}

/** Where goods go instead of the method's own address; the first rule that holds decides. */
export interface DestinationRule extends Rule<LineConditions & ReasonConditions & MethodConditions> {
  readonly address: readonly string[];
}
